"""Tables as an Excel workbook: numbers to reckon with, and a picture where it says more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING, Any

from kiosk.core.languages import is_rtl
from kiosk.paper.reports.document import (
    HOURS,
    MEAN,
    MINUTES,
    MONTHS,
    SHARE,
    SURFACE,
    Chart,
    Table,
    Value,
    Word,
)

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

FORMS = {SHARE: "0.0%"} | dict.fromkeys((HOURS, MINUTES, MONTHS, MEAN, SURFACE), "#,##0.0")
COUNT, DAY, TIME, MOMENT = "#,##0", "dd/mm/yyyy", "hh:mm", "dd/mm/yyyy hh:mm"
_WIDEST, _LONGEST_TITLE = 60, 31
_NOT_IN_TITLES = str.maketrans("", "", "[]:*?/\\\\")
_DRAWN_MOST = 40
"""How many rows a chart shows; more cannot be told apart."""


def workbook(tables: Sequence[Table]) -> bytes:
    """A workbook of a sheet for each table."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for table in tables:
        _fill(_sheet(book, table), table)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _sheet(book: Workbook, table: Table) -> Worksheet:
    page: Worksheet = book.create_sheet(table.title.translate(_NOT_IN_TITLES)[:_LONGEST_TITLE])
    page.sheet_view.rightToLeft = is_rtl(table.language)
    page.freeze_panes = "A2"
    return page


def _fill(page: Worksheet, table: Table) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    heads = tuple(column.title for column in table.columns)
    lines = [heads, *table.rows, *([table.total] if table.total else [])]
    bold = {1, len(lines)} if table.total else {1}
    for n, values in enumerate(lines, 1):
        for m, value in enumerate(values, 1):
            cell = page.cell(n, m, _plain(value))
            if isinstance(value, str):
                cell.data_type = "s"  # never a formula, whatever it starts with
            if form := _format(value, table.columns[m - 1].form):
                cell.number_format = form
            if n in bold:
                cell.font = Font(bold=True)
    for m in range(len(table.columns)):
        longest = max(len(_seen(values[m], table.columns[m].form)) for values in lines)
        page.column_dimensions[get_column_letter(m + 1)].width = min(longest, _WIDEST) + 3
    if table.chart and table.rows:
        _draw(page, table, table.chart)


def _plain(value: Value) -> Any:
    return value.text if isinstance(value, Word) else value


def _format(value: Value, form: str) -> str:
    """How Excel shows a value; nothing for words."""
    if isinstance(value, bool):
        return ""
    if isinstance(value, int | float):
        return FORMS.get(form, COUNT)
    if isinstance(value, datetime):
        return MOMENT
    if isinstance(value, date):
        return DAY
    return TIME if isinstance(value, time) else ""


def _seen(value: Value, form: str) -> str:
    """About what Excel shows, for the width of its column."""
    if isinstance(value, float):
        return f"{value:,.1%}" if form == SHARE else f"{value:,.1f}"
    if isinstance(value, datetime | date | time):
        return _format(value, form)
    return "" if value is None else str(_plain(value))


def _draw(page: Worksheet, table: Table, chart: Chart) -> None:
    """A chart beside the table, over its first rows."""
    from openpyxl.chart import BarChart, Reference
    from openpyxl.utils import get_column_letter

    keys = [column.key for column in table.columns]
    last = 1 + min(len(table.rows), _DRAWN_MOST)
    bars = BarChart()
    bars.type, bars.title = "col", table.title
    for key in chart.shown:
        at = keys.index(key) + 1
        bars.add_data(Reference(page, min_col=at, min_row=1, max_row=last), titles_from_data=True)
    bars.set_categories(
        Reference(page, min_col=keys.index(chart.over) + 1, min_row=2, max_row=last)
    )
    if chart.stacked:
        bars.grouping, bars.overlap = "stacked", 100
    if table.columns[keys.index(chart.shown[0])].form == SHARE:
        bars.y_axis.number_format = "0%"
    # What openpyxl leaves out, Excel does not show.
    bars.x_axis.delete = bars.y_axis.delete = False
    bars.height, bars.width = 9, 22
    page.add_chart(bars, f"{get_column_letter(len(keys) + 2)}2")
