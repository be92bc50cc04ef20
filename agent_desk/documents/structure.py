"""The structure tree of a page: headings, paragraphs, tables and their cells in reading order.

reportlab writes no tagged PDF. Here the canvas wraps what is drawn in marked content (ISO 32000-1,
14.6), and writes the tree that screen readers follow (14.7 and 14.8) when the file is closed.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFObject, PDFStream, PDFString
from reportlab.pdfbase.pdfdoc import PDFZCompress as Deflate
from reportlab.pdfgen.canvas import Canvas

_VERSION = (1, 5)  # tab order by structure
_SCOPE = b" /A << /O /Table /Scope /Column >>"


class Node:
    """One element: `role` of the standard ones (H1, P, TR…), `alt` what a picture says."""

    __slots__ = ("alt", "kids", "marks", "role")

    def __init__(self, role: str, alt: str = "") -> None:
        self.role, self.alt = role, alt
        self.kids: list[Node] = []
        self.marks: list[tuple[int, int]] = []  # page from 0, number on it

    def add(self, role: str, alt: str = "") -> Node:
        """A new last child."""
        kid = Node(role, alt)
        self.kids.append(kid)
        return kid

    @property
    def is_empty(self) -> bool:
        """Nothing was drawn for it nor below it; a cell stays, for the columns to be right."""
        if self.role in ("TH", "TD"):
            return False
        return not self.marks and all(kid.is_empty for kid in self.kids)


class TaggedCanvas(Canvas):  # type: ignore[misc]  # reportlab ships no types
    """A canvas whose marks belong to a tree: what repeats on each page, then the body, its foot."""

    def __init__(self, *args: Any, body: Node | None = None, **kwargs: Any) -> None:
        kwargs["pdfVersion"] = _VERSION
        self.head, self.body, self.foot = Node("Sect"), body or Node("Sect"), Node("Sect")
        self._owners: list[Node] = []
        self._pages: list[list[Node]] = []
        super().__init__(*args, **kwargs)

    def begin(self, node: Node | None) -> None:
        """What is drawn until `end` is that element's; without one it is decoration."""
        if node is None or (node.role == "TH" and node.marks):  # a header that is repeated
            self._code.append("/Artifact BMC")
            return
        number = len(self._owners)
        self._owners.append(node)
        node.marks.append((self._pageNumber - 1, number))
        self._code.append(f"/{node.role} <</MCID {number}>> BDC")

    def end(self) -> None:
        """Closes the last `begin`; they are never one inside another."""
        self._code.append("EMC")

    @contextmanager
    def marked(self, node: Node | None = None) -> Iterator[None]:
        """`begin` and `end` around a block."""
        self.begin(node)
        yield
        self.end()

    def _startPage(self) -> None:  # noqa: N802  reportlab's name
        self._owners = []
        super()._startPage()

    def showPage(self) -> None:  # noqa: N802  reportlab's name
        """Write the page with the elements that its marks belong to."""
        owners = self._owners
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.StructParents, page.Tabs = len(self._pages), "/S"
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        # Straight from the compressor: ASCII 85 would make it a quarter longer, and slower.
        page.Contents = PDFStream(content=page.stream, filters=[Deflate])
        self._pages.append(owners)

    def save(self) -> None:
        """Write the tree, then the file."""
        if len(self._code):
            self.showPage()
        catalog, tree = self._doc.Catalog, _Tree(self)
        catalog.StructTreeRoot = tree
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        super().save()

    @property
    def roots(self) -> list[Node]:
        """What is under «Document», in reading order."""
        return [part for part in (self.head, self.body, self.foot) if not part.is_empty]

    @property
    def owners_by_page(self) -> list[list[Node]]:
        return self._pages


class _Tree(PDFObject):  # type: ignore[misc]
    """The root, and from each page's marks back to their elements."""

    __RefOnly__ = 1

    def __init__(self, canvas: TaggedCanvas) -> None:
        document = Node("Document")
        document.kids = canvas.roots
        self._elements: dict[int, _Element] = {}
        self._pages, self._sheets = canvas.owners_by_page, canvas._doc.Pages.pages
        self.top = self._element(document, self)

    def _element(self, node: Node, parent: PDFObject) -> _Element:
        found = _Element(node, parent, self._sheets)
        found.kids = [self._element(kid, found) for kid in node.kids if not kid.is_empty]
        self._elements[id(node)] = found
        return found

    def format(self, document: Any) -> bytes:
        numbers: list[Any] = []
        for at, owners in enumerate(self._pages):
            back = [document.Reference(self._elements[id(node)]) for node in owners]
            numbers += [at, PDFArray(back)]
        parents = PDFDictionary({"Nums": PDFArray(numbers)})
        return bytes(
            PDFDictionary(
                {
                    "Type": "/StructTreeRoot",
                    "K": document.Reference(self.top),
                    "ParentTree": parents,
                    "ParentTreeNextKey": len(self._pages),
                }
            ).format(document)
        )


class _Element(PDFObject):  # type: ignore[misc]
    """One node as it is written; its own bytes, because reportlab's dictionaries are slow."""

    __RefOnly__ = 1

    def __init__(self, node: Node, parent: PDFObject, sheets: list[Any]) -> None:
        self._node, self._parent, self._sheets = node, parent, sheets
        self.kids: list[_Element] = []

    def format(self, document: Any) -> bytes:
        node = self._node
        said = [b"<</Type /StructElem /S /", node.role.encode(), b" /P "]
        said.append(_reference(document, self._parent))
        if node.role == "TH":
            said.append(_SCOPE)
        if node.alt:
            said += [b" /Alt ", PDFString(node.alt).format(document)]
        if self.kids:
            said += [b" /K [", b" ".join(_reference(document, kid) for kid in self.kids), b"]"]
        elif node.marks:
            said.append(self._marks(document))
        said.append(b">>")
        return b"".join(said)

    def _marks(self, document: Any) -> bytes:
        marks = self._node.marks
        first = marks[0][0]
        page = _reference(document, self._sheets[first])
        if all(page_number == first for page_number, _ in marks):
            numbers = " ".join(str(number) for _, number in marks)
            return b" /Pg " + page + f" /K [{numbers}]".encode()
        parts = b" ".join(
            b"<</Type /MCR /Pg "
            + _reference(document, self._sheets[at])
            + f" /MCID {number}>>".encode()
            for at, number in marks
        )
        return b" /K [" + parts + b"]"


def _reference(document: Any, thing: PDFObject) -> bytes:
    return bytes(document.Reference(thing).format(document))
