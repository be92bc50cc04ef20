"""Join a desk panel's signals to the presenters; nothing else knows both."""

from __future__ import annotations

from agent_desk.ui.desk.panel import DeskPanel
from agent_desk.ui.desk.presenter import DeskPresenter


def wire_desk(panel: DeskPanel, presenter: DeskPresenter) -> None:
    """Every act of the window reaches the part that decides it."""
    _wire_call(panel, presenter)
    _wire_offers(panel, presenter)
    _wire_rest(panel, presenter)


def _wire_call(panel: DeskPanel, presenter: DeskPresenter) -> None:
    panel.call_requested.connect(lambda: presenter.call.call())
    panel.other_channel_requested.connect(presenter.call.blocked.other_channel)
    panel.stage_moved.connect(presenter.call.move_stage)
    panel.said_requested.connect(presenter.call.said)
    panel.answer_chosen.connect(presenter.answer)
    panel.next_requested.connect(presenter.next)
    panel.end_requested.connect(presenter.wrap.end)
    panel.note_edited.connect(presenter.wrap.edit_note)
    panel.outcome_chosen.connect(presenter.wrap.choose_outcome)
    panel.dismissed.connect(presenter.dismiss)


def _wire_offers(panel: DeskPanel, presenter: DeskPresenter) -> None:
    panel.option_chosen.connect(presenter.offers.choose)
    panel.promise_requested.connect(presenter.offers.choose_promise)
    panel.more_requested.connect(presenter.offers.show_more)
    panel.other_amount_requested.connect(presenter.ask.open)
    panel.ask_edited.connect(presenter.ask.edit)
    panel.ask_accepted.connect(presenter.accept_ask)
    panel.capacity_requested.connect(presenter.capacity.open)
    panel.capacity_edited.connect(presenter.capacity.edit)
    panel.capacity_accepted.connect(presenter.capacity.accept)
    panel.joint_requested.connect(presenter.joint.toggle)
    panel.means_requested.connect(presenter.offers.change_means)
    panel.register_requested.connect(presenter.offers.register)
    panel.offer_requested.connect(presenter.offers.offer)
    panel.draft_requested.connect(lambda: presenter.offers.offer(is_offered=False))
    panel.undo_requested.connect(presenter.offers.undo)


def _wire_rest(panel: DeskPanel, presenter: DeskPresenter) -> None:
    panel.search_edited.connect(presenter.search.edit)
    panel.result_selected.connect(presenter.search.select)
    panel.response_used.connect(presenter.use_response)
    panel.response_moved.connect(presenter.search.go_on)
    panel.favourite_opened.connect(presenter.own_help.open_favourite)
    panel.favourite_kept.connect(presenter.own_help.keep_favourite)
    panel.crisis_requested.connect(presenter.search.show_crisis)
    panel.sheet_requested.connect(presenter.sheet.open)
    panel.words_asked_back.connect(presenter.own_help.bring_back)
    panel.words_known.connect(presenter.own_help.know)
    panel.response_rated.connect(presenter.search.rate)
    panel.find_requested.connect(presenter.open_find)
    panel.work_requested.connect(presenter.open_work)
    panel.piece_requested.connect(presenter.open_piece)
    panel.all_work_requested.connect(presenter.work.clear)
    panel.rights_requested.connect(presenter.open_rights)
    panel.find_edited.connect(lambda text: presenter.listed.edit(text))
    panel.find_moved.connect(lambda row: presenter.listed.move(row))
    panel.find_chosen.connect(lambda row: presenter.listed.choose(row))
    panel.print_requested.connect(presenter.page.preview_or_print)
    panel.save_requested.connect(presenter.page.save)
