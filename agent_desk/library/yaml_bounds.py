"""A file in YAML or JSON that somebody gives us, looked at before it is read into values."""

from __future__ import annotations

DEEPEST = 40  # lists and fields within each other


def require_tame(source: str) -> None:
    """Raises ValueError for aliases, which may lead into themselves, and for nesting that would
    overflow the stack of the C loader: that ends the program without an error. YAMLError passes."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    depth = 0
    for event in yaml.parse(source, Loader=loader):  # one event after another, no recursion
        if isinstance(event, yaml.AliasEvent):
            raise ValueError("alias")
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > DEEPEST:
                raise ValueError("too deep")
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
