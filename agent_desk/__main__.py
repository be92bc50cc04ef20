"""Start the command line: `python -m agent_desk`."""

from agent_desk.cli import main

if __name__ == "__main__":
    main()
