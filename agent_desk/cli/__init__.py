"""The command line: the same acts as the window, for scripts and diallers.

`agent-desk open` reaches a running window through its socket before anything heavy is imported.
Exit codes: 0 done, 1 refused or failed with one sentence, 2 wrong usage.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Entry point of `agent-desk`."""
    if sys.argv[1:2] == ["open"]:
        from agent_desk.cli.open_command import try_running_window

        answer = try_running_window(sys.argv[2:])
        if answer is not None:
            sys.exit(answer)
    from agent_desk.cli.root import run

    run()


__all__ = ["main"]
