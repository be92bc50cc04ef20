"""Cross-validation: every line of the library, asked of a search that was built without it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence

from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.folds import FOLDS, Fold, folds_of
from agent_desk.domain.objections.measuring import Question, Searching
from agent_desk.domain.objections.search import CardSearch
from agent_desk.domain.objections.wide_search import WideSearch
from agent_desk.library.card_index import LEARNED_UP_TO
from agent_desk.library.crisis_words import load_crisis_ear
from agent_desk.library.no_objection import load_no_objection
from agent_desk.library.synonyms import load_vocabulary


def unseen_questions(
    cards: Sequence[Card], tell: Callable[[int, int], object]
) -> Iterator[tuple[Searching, Question]]:
    """Each line beside the search that has not seen it; `tell` hears which part of how many.

    Each search is taught as the desk's own is, which takes a quarter of a minute a part.
    """
    for number, fold in enumerate(folds_of(cards, load_no_objection()), 1):
        tell(number, FOLDS)
        search = _taught(fold)
        for question in fold.questions:
            yield search, question


def _taught(fold: Fold) -> Searching:
    kind = CardSearch if len(fold.cards) <= LEARNED_UP_TO else WideSearch
    index = kind(fold.cards, load_vocabulary(), None, fold.quiet, load_crisis_ear())
    if isinstance(index, WideSearch):
        return deque(index.study(), maxlen=1).pop()
    learner = index.learner()
    deque(learner.study(), maxlen=0)
    return index.taught(learner.lessons())
