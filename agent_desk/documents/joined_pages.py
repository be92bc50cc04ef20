"""Several letters as one document, page after page, as each was drawn and as each is read aloud."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import DictionaryObject, NameObject


def join_pages(letters: Sequence[bytes]) -> bytes:
    """One PDF with the pages of all of them, in order, and their structure trees under one
    document (ISO 32000-1, 14.7); letters drawn without a tree keep none. Any thread."""
    if len(letters) == 1:
        return letters[0]
    from pypdf import PdfReader, PdfWriter

    writer, sheet = PdfWriter(), BytesIO()
    writer.pdf_header = "%PDF-1.5"
    readers = [PdfReader(BytesIO(letter)) for letter in letters]
    about = readers[0].metadata
    if about and about.title:
        writer.add_metadata({"/Title": about.title})
    trees = [_append(writer, reader) for reader in readers]
    if all(tree is not None for tree in trees):
        _plant(writer, [tree for tree in trees if tree is not None])
    writer.write(sheet)
    return sheet.getvalue()


def _append(writer: PdfWriter, letter: PdfReader) -> DictionaryObject | None:
    """Its pages at the end; its tree, whose elements point at those pages, not yet hung up."""
    from pypdf.generic import DictionaryObject, NumberObject

    first = len(writer.pages)
    for page in letter.pages:
        added: Any = writer.add_page(page)
        if "/StructParents" in page:  # which pypdf leaves out of a copied page
            number: Any = page["/StructParents"]
            added[_name("/StructParents")] = NumberObject(first + int(number))
    root = letter.trailer["/Root"]
    assert isinstance(root, DictionaryObject)
    for key in ("/Lang", "/MarkInfo", "/ViewerPreferences"):  # the same of every letter
        if key in root and key not in writer.root_object:
            writer.root_object[_name(key)] = root[key].clone(writer)
    tree = root.get("/StructTreeRoot")
    if tree is None:
        return None
    kept = tree.get_object().clone(writer)
    assert isinstance(kept, DictionaryObject)
    return kept


def _plant(writer: PdfWriter, trees: Sequence[DictionaryObject]) -> None:
    from pypdf.generic import ArrayObject, DictionaryObject, NumberObject

    whole = DictionaryObject({_name("/Type"): _name("/StructTreeRoot")})
    at = writer._add_object(whole)
    top = DictionaryObject({_name("/Type"): _name("/StructElem"), _name("/S"): _name("/Document")})
    top[_name("/P")] = at
    above = writer._add_object(top)
    kids, numbers = ArrayObject(), ArrayObject()
    each: Any
    for each in trees:
        document = each["/K"].get_object()
        for kid in document["/K"]:
            kid.get_object()[_name("/P")] = above
            kids.append(kid)
        for owners in each["/ParentTree"].get_object()["/Nums"][1::2]:
            numbers += [NumberObject(len(numbers) // 2), owners]
    top[_name("/K")] = kids
    whole[_name("/K")] = above
    whole[_name("/ParentTree")] = DictionaryObject({_name("/Nums"): numbers})
    whole[_name("/ParentTreeNextKey")] = NumberObject(len(numbers) // 2)
    writer.root_object[_name("/StructTreeRoot")] = at


def _name(text: str) -> NameObject:
    from pypdf.generic import NameObject

    return NameObject(text)
