"""The interface: Qt Widgets that show and report, presenters that decide."""
