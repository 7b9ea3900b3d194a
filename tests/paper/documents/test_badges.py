"""Badges: what they say, how large they are, whether a reader reads them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image, ImageFilter

from kiosk.badges.refusals import UnknownBadge
from kiosk.core.errors import BadInput
from kiosk.paper.documents.badge_parts import qr_size
from kiosk.paper.documents.badges import SHAPES, badge_pdf, render_badge
from kiosk.paper.drawing import raster
from kiosk.paper.drawing.sheet import MM
from kiosk.station import Station
from tests.paper.documents.looks import codes, words
from tests.paper.documents.makers import PAYLOAD, SITE, badge

LONG = "Maximiliana-Alexandrina Benabdelkader Bouchentouf-Idrissi El Alaoui El Mdaghri X"


@pytest.mark.parametrize(("shape", "size"), [("label", (732, 1181)), ("card", (1016, 638))])
def test_a_badge_has_the_pixels_of_its_paper(shape: str, size: tuple[int, int]) -> None:
    assert raster.image(badge_pdf(badge(), SITE, shape)).size == size


def test_a_label_says_who_visits_whom_until_when() -> None:
    said = words(badge_pdf(badge(), SITE))
    for part in (
        *("Technopark Casablanca", "تكنوبارك الدار البيضاء", "VISITEUR", "زائر"),
        *("Amina Benkirane", "Atelier Lumen", "Rend visite à", "Noria Énergie"),
        *("Bât. A · 3e étage · bureau 312", "Valable le 24/11/2026", "jusqu’à 18:00"),
        *("V-0147", "à rendre en sortant"),
    ):
        assert part in said


@pytest.mark.parametrize(
    ("name", "drawn"),
    [
        ("王 小明", "Wang XiaoMing"),
        ("สมชาย ใจดี", "smchay aichdi"),
        ("김민준", "GimMinJun"),
        ("अमित कुमार", "amit kumar"),
        ("נועה לוי", "nv'h lvy"),
        ("Wei 王 Zhang", "Wei Wang Zhang"),
        ("Zoë Ağaoğlu", "Zoë Ağaoğlu"),
    ],
)
@pytest.mark.parametrize("shape", SHAPES)
def test_a_name_that_the_typefaces_lack_is_drawn_in_latin_letters(
    shape: str, name: str, drawn: str
) -> None:
    said = words(badge_pdf(badge(name=name), SITE, shape))
    assert all(part in said for part in drawn.split())


@pytest.mark.parametrize("shape", SHAPES)
def test_the_number_can_be_read_where_the_reader_fails(shape: str) -> None:
    assert "V-0147" in words(badge_pdf(badge(), SITE, shape))


@pytest.mark.parametrize(
    ("kind", "french", "arabic"),
    [
        ("visitor", "VISITEUR", "زائر"),
        ("resident", "RÉSIDENT", "مقيم"),
        ("coworker", "COWORKING", "عمل مشترك"),
        ("staff", "ÉQUIPE", "الفريق"),
    ],
)
@pytest.mark.parametrize("shape", SHAPES)
def test_each_kind_is_named_in_both_languages(
    shape: str, kind: str, french: str, arabic: str
) -> None:
    said = words(badge_pdf(badge(kind=kind), SITE, shape))
    assert french in said
    assert all(part in said for part in arabic.split())


def test_a_lasting_badge_says_its_last_day_and_is_kept() -> None:
    until = datetime(2027, 12, 31, 22, tzinfo=UTC)
    said = words(badge_pdf(badge(kind="resident", host="", valid_until=until), SITE))
    assert "Valable du 24/11/2026" in said
    assert "jusqu’au 31/12/2027" in said
    assert "rendre" not in said
    assert "Rend visite" not in said


def test_the_time_is_that_of_the_wall_not_of_greenwich() -> None:
    summer = datetime(2026, 7, 1, 17, tzinfo=UTC)
    badge_of_july = badge(valid_from=datetime(2026, 7, 1, 9, tzinfo=UTC), valid_until=summer)
    assert "jusqu’à 18:00" in words(badge_pdf(badge_of_july, SITE))


@pytest.mark.parametrize("name", ["أمينة بنكيران", "Amina بنكيران", "بنكيران Amina"])
@pytest.mark.parametrize("shape", SHAPES)
def test_a_name_may_be_in_either_script(shape: str, name: str) -> None:
    said = words(badge_pdf(badge(name=name), SITE, shape))
    assert all(part in said for part in name.split())


@pytest.mark.parametrize("shape", SHAPES)
def test_a_name_of_eighty_letters_stays_on_the_badge(shape: str) -> None:
    long = badge(name=LONG, company=LONG, host=LONG * 2, office=LONG)
    pdf = badge_pdf(long, SITE, shape)
    margin = round(4 / 25.4 * 300)
    image = raster.image(pdf).convert("L")
    right = image.crop((image.width - margin, 350, image.width, image.height))
    assert right.getextrema() == (255, 255)
    assert codes(raster.image(pdf)) == [PAYLOAD]


def test_a_label_is_black_only() -> None:
    image = raster.image(badge_pdf(badge(), SITE))
    assert all(red == green == blue for _, (red, green, blue) in image.getcolors(1 << 20) or [])


@pytest.mark.parametrize("shape", SHAPES)
def test_the_fonts_travel_with_the_badge(shape: str) -> None:
    pdf = badge_pdf(badge(), SITE, shape)
    assert pdf.count(b"/FontFile2") >= 3
    assert b"/Type1" not in pdf


def test_a_qr_is_at_least_16_mm_of_whole_pixels() -> None:
    rows, module = qr_size(PAYLOAD)
    assert 16 * MM <= len(rows) * module <= 19 * MM
    assert module * 300 / 72 == round(module * 300 / 72)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_qr_has_its_quiet_zone(shape: str) -> None:
    """Four white modules around the code, whatever stands beside it."""
    rows, module = qr_size(PAYLOAD)
    image = raster.image(badge_pdf(badge(name=LONG, host=LONG, office=LONG), SITE, shape))
    pixels = round(module * 300 / 72)
    side, quiet = len(rows) * pixels, 4 * pixels
    right, bottom = _corner(image)
    around = image.convert("L").crop(
        (right - side - quiet, bottom - side - quiet, right + quiet, bottom + quiet)
    )
    around.paste(255, (quiet, quiet, quiet + side, quiet + side))
    darkest, _ = around.getextrema()
    assert darkest >= 250


def _corner(image: Image.Image) -> tuple[int, int]:
    """The lower right corner of the only code in a picture."""
    from tests.qr_reader import read_codes

    place = read_codes(image)[0].position
    corners = (place.top_left, place.top_right, place.bottom_left, place.bottom_right)
    return max(c.x for c in corners), max(c.y for c in corners)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("angle", [0, 7, 33, 90, 123, 271])
def test_a_qr_is_read_at_any_angle(shape: str, angle: int) -> None:
    image = raster.image(badge_pdf(badge(), SITE, shape))
    turned = image.rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor="white")
    assert codes(turned) == [PAYLOAD]


@pytest.mark.parametrize("blur", [1, 1.5, 2])
@pytest.mark.parametrize("scale", [1, 0.7, 1.6])
def test_a_qr_is_read_out_of_focus_and_from_near_or_far(blur: float, scale: float) -> None:
    image = raster.image(badge_pdf(badge(), SITE))
    size = (round(image.width * scale), round(image.height * scale))
    seen = image.resize(size).filter(ImageFilter.GaussianBlur(blur * scale))
    assert codes(seen) == [PAYLOAD]


@pytest.mark.parametrize("ending", ["pdf", "png"])
def test_a_badge_of_the_store_is_drawn_by_its_number(
    station: Station, aside: Path, ending: str
) -> None:
    made = station.do("badges.issue", kind="staff", name="Salma Bennis", company="Technopark")
    number, target = made.result.number, aside / f"badge.{ending}"
    render_badge(station, number, target)
    by_id = aside / f"again.{ending}"
    render_badge(station, str(made.command.id), by_id, shape="label")
    assert target.read_bytes() == by_id.read_bytes()
    if ending == "png":
        with Image.open(target) as image:
            assert codes(image.convert("RGB")) == [made.result.payload]
    else:
        assert "Salma Bennis" in words(target.read_bytes())


def test_an_unknown_badge_or_file_is_said(station: Station, aside: Path) -> None:
    with pytest.raises(UnknownBadge):
        render_badge(station, "V-9999", aside / "badge.pdf")
    with pytest.raises(BadInput):
        render_badge(station, "V-9999", aside / "badge.docx")
    with pytest.raises(BadInput):
        badge_pdf(badge(), SITE, "poster")
