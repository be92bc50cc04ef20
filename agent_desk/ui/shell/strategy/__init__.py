"""«Mapa estratégico»: the strategy on one page, edited by mouse or by keyboard."""
