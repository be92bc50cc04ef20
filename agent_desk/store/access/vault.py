"""The operating system's keyring, only where it is a real one, and what ties a PIN to a device."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol, cast

SERVICE = "Agent Desk"

# keyrings.alt offers a plain-text file as a keyring, and is picked without a word when installed.
REAL_BACKENDS = (
    "keyring.backends.Windows",
    "keyring.backends.macOS",
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
)


class Vault(Protocol):
    """A place of the system that keeps a secret for this user."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


def system_vault() -> Vault | None:
    """The system's own keyring, or None where there is none worth the name (then use a PIN)."""
    from keyring.backend import get_all_keyring

    return real_vault(get_all_keyring())


def real_vault(backends: Iterable[object]) -> Vault | None:
    """The best of the backends that are the system's own."""
    real = [backend for backend in backends if _is_real(backend)]
    best = max(real, key=_priority, default=None)
    return cast("Vault", best) if best is not None else None


def device_secret() -> str:
    """What this computer alone knows of itself, "" where it cannot be read."""
    if sys.platform == "win32":
        return _windows_machine()
    if sys.platform == "darwin":
        return _mac_machine()
    for path in (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id")):
        if path.is_file():
            return path.read_text("ascii", "replace").strip()
    return ""


def _is_real(backend: object) -> bool:
    return type(backend).__module__.startswith(REAL_BACKENDS) and _priority(backend) >= 1


def _priority(backend: object) -> float:
    return float(getattr(backend, "priority", 0))


def _windows_machine() -> str:
    if sys.platform != "win32":
        return ""
    import winreg

    place = r"SOFTWARE\Microsoft\Cryptography"
    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
        return str(winreg.QueryValueEx(key, "MachineGuid")[0])


def _mac_machine() -> str:
    import subprocess

    listing = subprocess.run(
        ["/usr/sbin/ioreg", "-rd1", "-c", "IOPlatformExpertDevice"],
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    for line in listing.splitlines():
        if "IOPlatformUUID" in line:
            return line.split('"')[-2]
    return ""
