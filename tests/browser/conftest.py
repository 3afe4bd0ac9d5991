"""A browser for the session, a page for each test, and what every test of the page is held to besides its own claims:
no error, no dialog, no violation of the content-security policy, no request to anywhere else."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser.lacking import lacking
from browser.looking import Looking
from browser.world import World, make_world, served

from gossamer.viewer.page import export_page

CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None
)


@pytest.fixture(scope="session")
def chromium():
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        lacking("playwright isn't installed: pip install playwright")
    if CHROMIUM is None:
        lacking("chromium isn't installed: apt-get install chromium")
    with sync_playwright() as playwright:
        # The kernel's sandbox wants another user than root.
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def world(tmp_path_factory) -> World:
    return make_world(tmp_path_factory.mktemp("world"))


@pytest.fixture(scope="session")
def address(world) -> Iterator[str]:
    """Of a server that keeps nothing."""
    with served(world.shown()) as url:
        yield url


@pytest.fixture(scope="session")
def exported(world, tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("exported") / "page.html"
    export_page(world.shown().embedded(), path)
    return path


@pytest.fixture
def look(chromium, address) -> Iterator[Looking]:
    """A reader who has been here before, at the served page."""
    with Looking.at(chromium, address) as looking:
        yield looking
