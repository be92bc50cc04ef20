"""What comes from a file, a socket or a field is read as data: nothing of it is ever run."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.architecture.source import Source, sources

RUNS_CODE = {"eval", "exec", "compile", "__import__"}
UNSAFE = {
    *("pickle.load", "pickle.loads", "marshal.load", "marshal.loads", "shelve.open"),
    *("yaml.unsafe_load", "yaml.full_load", "yaml.load_all", "os.system", "os.popen"),
}
SAFE_LOADERS = ("SafeLoader", "BaseLoader", "loader")
# Between two processes of the program, over a pipe that only they hold.
OWN_PIPE = {"agent_desk/intake/reading_process.py"}


def calls(source: Source) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call):
            yield called(node.func), node


def called(node: ast.expr) -> str:
    """«yaml.load»; "" of what has no name."""
    names = []
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    return ".".join(reversed([*names, node.id])) if isinstance(node, ast.Name) else ""


def test_nothing_runs_code_that_came_as_data() -> None:
    found = []
    for source in sources():
        forbidden = RUNS_CODE if source.name in OWN_PIPE else RUNS_CODE | UNSAFE
        for name, node in calls(source):
            shell = [word for word in node.keywords if word.arg == "shell"]
            loader = [ast.unparse(word.value) for word in node.keywords if name == "yaml.load"]
            if (
                name in forbidden
                or any(ast.unparse(word.value) == "True" for word in shell)
                or (name == "yaml.load" and not " ".join(loader).endswith(SAFE_LOADERS))
            ):
                found.append(f"{source.name}:{node.lineno} {name}")
    assert found == []


def test_nobody_listens_on_the_network() -> None:
    """A dialler speaks through a socket of the same user; a port would be open to the building.

    The one exception is a practice session that a trainer opens: encrypted, with a spoken code.
    """
    words = (
        "QTcpServer",
        "AF_INET",
        "http.server",
        "socketserver",
        "asyncio.start_server",
        ".bind((",
    )
    found = [f"{s.name}: {word}" for s in sources() for word in words if word in s.text]
    assert {place.split(":")[0] for place in found} <= {"agent_desk/link/host.py"}


def test_nothing_calls_out_by_itself() -> None:
    outward = {"urllib", "http", "requests", "httpx", "smtplib", "ftplib", "socketserver"}
    found = [
        f"{source.name}: {name}"
        for source in sources()
        for name in source.imported()
        if name.split(".")[0] in outward and not name.startswith("urllib.parse")
    ]
    found += [s.name for s in sources() if "QNetworkAccessManager" in s.text]
    assert found == []
