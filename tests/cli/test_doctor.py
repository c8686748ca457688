"""``judge doctor``."""

from __future__ import annotations

import json

from tests.cli.running import Judge


def test_doctor_names_layers_and_speed(judge: Judge) -> None:
    ran = judge("doctor")
    assert (ran.status, ran.err) == (0, "")
    assert "\nspeed factor " in ran.out
    assert all(line.split()[0] in ("ok", "missing", "off") for line in ran.out.splitlines()[:-1] if line[0] != " ")
    assert max(map(len, ran.out.splitlines())) <= 80


def test_doctor_on_a_narrow_terminal(judge: Judge) -> None:
    shown = judge.on_terminal("doctor", COLUMNS="40", NO_COLOR="1").out.splitlines()
    assert max(map(len, shown)) <= 40


def test_doctor_as_json(judge: Judge) -> None:
    ran = judge("doctor", "--json")
    assert (ran.status, ran.err) == (0, "")
    facts = json.loads(ran.out)
    assert facts["speed_factor"] > 0
    assert facts["findings"]
    for finding in facts["findings"]:
        assert finding["state"] in ("ok", "missing", "off")
        assert finding["layer"]
        assert finding["detail"]
        assert finding["state"] == "ok" or finding["cure"]


def test_doctor_speaks_chinese(judge: Judge) -> None:
    shown = judge("doctor", "--lang", "zh").out
    assert "速度系数" in shown
    assert "沙箱" in shown
    assert json.loads(judge("doctor", "--json", "--lang", "zh").out)["findings"][0]["detail"].isascii()
