"""A folder: which of its files are applications, and what was left out and why."""

import os
from pathlib import Path

import pytest

from a2p_lint.readers import Found, ReadError, find_applications, no_applications

APPLICATION = "brand:\n  dba: Harbor Lane\n"


def write(folder: Path, files: dict[str, str | bytes]) -> None:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)


def found(folder: Path) -> tuple[list[str], dict[str, int]]:
    result = find_applications(folder)
    return [path.relative_to(folder).as_posix() for path in result.paths], {**result.skipped}


def test_applications_are_found_at_any_depth_and_sorted(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "b.yaml": APPLICATION,
            "a/z.yml": "toll_free:\n",
            "a/b/c.json": '{"campaign": null}',
            "B.YAML": "campaign: {}",
            "notes.txt": APPLICATION,
            "README": APPLICATION,
        },
    )

    assert found(tmp_path) == (["B.YAML", "a/b/c.json", "a/z.yml", "b.yaml"], {})


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    write(
        tmp_path, {".a.yaml": APPLICATION, ".git/a.yaml": APPLICATION, "a/.b/c.yaml": APPLICATION}
    )

    assert found(tmp_path) == ([], {})


def test_what_is_no_application_is_counted(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "list.yaml": "- brand: x\n",
            "deep.yaml": "service:\n  brand: x\n",
            "mention.json": '["campaign"]',
            "other.yml": "services: {}",
            "broken.yaml": "services: [",
            "empty.yaml": "",
            "huge.json": b'{"a": "' + b"x" * 2_000_000 + b'"}',
        },
    )

    assert found(tmp_path) == ([], {"not-an-application": 6, "too-large": 1})


def test_a_broken_file_that_looks_like_an_application_is_one(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "a.yaml": "# ours\nbrand: [\n",
            "b.json": '{"brand": ',
            "c.yaml": "\ufeffcampaign : {",
            "d.yaml": "x: 1\rtoll_free: [",
            "e.yaml": "brand:\n  dba: x".encode("utf-16"),
            "f.yaml": b"brand:\n  dba: \xff",
            "g.yaml": b"brand:\n  dba: " + b"x" * 2_000_000,
            "h.yaml": "brand: " + "[" * 100,
            "i.yaml": "our_brand: [",
        },
    )

    assert found(tmp_path) == (
        ["a.yaml", "b.json", "c.yaml", "d.yaml", "e.yaml", "f.yaml", "g.yaml", "h.yaml"],
        {"not-an-application": 1},
    )


def test_links_lead_neither_out_nor_in_circles_nor_to_the_same_file_twice(tmp_path: Path) -> None:
    folder = tmp_path / "applications"
    write(
        tmp_path,
        {
            "outside.yaml": APPLICATION,
            "applications/a.yaml": APPLICATION,
            "applications/.mount/b.yaml": APPLICATION,
        },
    )
    (folder / "again.yaml").symlink_to("a.yaml")
    (folder / "b.yaml").symlink_to(".mount/b.yaml")
    (folder / "c.yaml").symlink_to(".mount/b.yaml")
    (folder / "circle").symlink_to(folder)
    (folder / "circle.yaml").symlink_to("circle.yaml")
    (folder / "gone.yaml").symlink_to("gone")
    (folder / "out.yaml").symlink_to(tmp_path / "outside.yaml")
    (folder / "up").symlink_to(tmp_path)

    assert found(folder) == (
        ["a.yaml", "b.yaml"],
        {"link-again": 2, "link-folder": 2, "link-lost": 2, "link-out": 1},
    )


def test_a_folder_may_itself_be_a_link(tmp_path: Path) -> None:
    write(tmp_path, {"real/a.yaml": APPLICATION})
    (tmp_path / "link").symlink_to("real")

    assert find_applications(tmp_path / "link") == Found((tmp_path / "link" / "a.yaml",), {})


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.yaml")

    assert found(tmp_path) == ([], {"not-a-file": 1})


def test_what_may_not_be_read_is_told_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"a.yaml": APPLICATION, "b/c.yaml": APPLICATION})
    scandir = os.scandir

    def forbidden(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", forbidden)
    monkeypatch.setattr(
        os, "scandir", lambda path: forbidden() if path.name == "b" else scandir(path)
    )

    result = find_applications(tmp_path)
    assert (result.paths, result.skipped) == ((), {})
    assert [str(fault) for fault in result.faults] == [
        f"{tmp_path / name}: You are not allowed to read this: ask its owner for permission."
        for name in ("a.yaml", "b")
    ]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("gone", "There is no such file: check its name and its folder."),
        ("a.yaml", "This is not a folder: name a folder that holds applications."),
    ],
)
def test_what_is_no_folder_is_told(name: str, sentence: str, tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": APPLICATION})

    with pytest.raises(ReadError) as caught:
        find_applications(tmp_path / name)

    assert str(caught.value) == f"{tmp_path / name}: {sentence}"


def test_a_folder_without_applications_has_an_error_of_its_own() -> None:
    assert str(no_applications(Path("forms"))) == (
        "forms: No application is in this folder: put a .yaml, .yml or .json file in it that has "
        "brand, campaign or toll_free at the top."
    )
