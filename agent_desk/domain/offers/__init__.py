"""The negotiation engine: policy, cells, nearest counter-offer, checker, ranking, schedules, cost.

Pure Python; amounts are integer centavos, percentages basis points, «today» an argument. For
those who check us, by module:

- `schedule`: level, equal-capital, flat and zero schedules; act/365, act/360, 30/360;
  `UncoveredInterestError` when a payment does not cover its interest and VAT.
- `reschedule`: another date, more payments, grace, a holiday, another rate.
- `cost`: `apr_eu` (Directive 2008/48/EC; also the Mexican CAT) and `apr_us` (Regulation Z,
  Appendix J); `NoRateError` when flows have one side only.
- `allocation`: a payment over charges, by due date and component (C. Com. 364), or over debts
  (CCF 2092-2093).
- `engine.all_options`, `judging.judge`: what an account may be offered, and whether an ask is
  allowed, of a `situation.Situation`; `together.joint_options` for several accounts.
- `ask_text.read_ask`: a line as spoken; `UnreadableAskError` says what was not understood.
- `quote`: what was shown, frozen; `agree.agreement_from`: what was accepted.
- `lint.lint_policy`, `reach.reach_of`: a policy before it is published.

Amounts in words are in `agent_desk.domain.spanish`. Import the modules by name: this package
loads nothing by itself.
"""
