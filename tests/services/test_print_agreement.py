"""The page as a file of the user's."""

from __future__ import annotations

import errno
import os
import stat
import sys

import pytest

from agent_desk.services.print_agreement import PageNotSavedError, page_name, save_page

FULL_DISK = OSError(errno.ENOSPC, "No space left on device")


def test_a_saved_page_can_be_read_only_by_its_owner(tmp_path):
    path = save_page(b"%PDF", tmp_path / page_name("AD-261124-7F3K9Q"))
    assert path.read_bytes() == b"%PDF"
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_name_of_the_file_is_the_folio_and_nothing_else():
    assert page_name("AD-261124-7F3K9Q") == "convenio-AD-261124-7F3K9Q.pdf"
    assert page_name("../A/1") == "convenio-A1.pdf"


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(PageNotSavedError, match="la carpeta no existe"):
        save_page(b"%PDF", tmp_path / "no" / "a.pdf")


def test_a_folder_in_place_of_the_file_is_said_and_nothing_is_left(tmp_path):
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(PageNotSavedError):
        save_page(b"%PDF", tmp_path / "a.pdf")
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.pdf"]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root writes anywhere")
def test_a_folder_without_permission_is_said(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(PageNotSavedError, match="no hay permiso"):
        save_page(b"%PDF", tmp_path / "a.pdf")


def test_a_full_disk_keeps_the_older_page_and_says_so(tmp_path, monkeypatch):
    older = save_page(b"older", tmp_path / "a.pdf")

    def full(_handle: int) -> None:
        raise FULL_DISK

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(PageNotSavedError, match="el disco está lleno"):
        save_page(b"newer", older)
    assert older.read_bytes() == b"older"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.pdf"]
