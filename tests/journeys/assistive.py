# SPDX-FileCopyrightText: 2026 The Fresh Start authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as somebody has it who uses a screen reader: what is on the screen is known by role,
name and text from the platform's accessibility interface, and what is done is done by the controls'
own actions and the keyboard. Nothing here knows a class or an object's name of the program.
"""

import os
import re
import shutil
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = float(os.environ.get("JOURNEY_PATIENCE", "20"))  # seconds until something must be there
PAUSE = 0.05
TRIES = 3  # keys that a busy machine loses are typed again, as a person does
PRESSABLE = ("push button", "check box", "radio button", "toggle button", "menu item", "button")
WRITABLE = ("text", "spin button", "entry")


class NotThere(AssertionError):
    """What a person looked for is not on the screen."""


def matches(wanted, text):
    """A text as such, or a pattern that occurs in it."""
    return wanted is None or (wanted.search(text) is not None if isinstance(wanted, re.Pattern) else wanted == text)


class Control:
    """One thing on the screen."""

    def __init__(self, node, desk):
        self.node = node
        self.desk = desk

    @property
    def role(self):
        return self.node.get_role_name()

    @property
    def name(self):
        return self.node.get_name() or ""

    @property
    def text(self):
        """What stands in it, or its name where it holds no text of its own."""
        writing = self.node.get_text_iface()
        return Atspi.Text.get_text(writing, 0, -1) if writing else self.name

    @property
    def label(self):
        """What a screen reader calls it: a choice is named by its label, its name is what is chosen."""
        for relation in self.node.get_relation_set() or []:
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                return relation.get_target(0).get_name() or ""
        return self.name

    def has(self, state):
        return self.node.get_state_set().contains(state)

    @property
    def is_enabled(self):
        return self.has(Atspi.StateType.ENABLED)

    @property
    def is_checked(self):
        return self.has(Atspi.StateType.CHECKED)

    def act(self, *names):
        """The first of these actions that it has."""
        actions = self.node.get_action_iface()
        known = [Atspi.Action.get_action_name(actions, i) for i in range(Atspi.Action.get_n_actions(actions))] if actions else []
        for name in names:
            if name in known:
                try:
                    Atspi.Action.do_action(actions, known.index(name))
                except GLib.Error:
                    pass  # it opened a question and answers when that is closed
                time.sleep(PAUSE)
                return
        raise NotThere(f"{self.role} “{self.name}” offers {known}, not {names}")

    def focus(self):
        Atspi.Component.grab_focus(self.node.get_component_iface())
        self.desk.until(lambda: self.has(Atspi.StateType.FOCUSED), f"the focus on “{self.name}”")


class Desk:
    """The program on a PC of its own: no settings, no file but what is there before it starts."""

    def __init__(self, program, *arguments, date="2026-11-24"):
        self.home = tempfile.mkdtemp(prefix="journey-")
        self.command = [program, "--date", date, *arguments]
        self.environment = dict(os.environ, HOME=self.home, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                                XDG_DATA_HOME=self.home + "/data", XDG_CONFIG_HOME=self.home + "/config")
        self.log = open(os.path.join(self.home, "program.log"), "w+", encoding="utf-8")
        self.open()

    def open(self):
        self.process = subprocess.Popen(self.command, env=self.environment, stdout=self.log, stderr=subprocess.STDOUT)
        self.application = self.until(self._application, "the program on the accessibility bus")
        self.activate()

    def _application(self):
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            found = desktop.get_child_at_index(place)
            if found and found.get_process_id() == self.process.pid and found.get_child_count() > 0:
                return found
        return None

    def said(self):
        self.log.flush()
        self.log.seek(0)
        return self.log.read()

    def leave(self):
        """Closes the window as a person does, and waits until the program has ended."""
        self.key("alt+F4")
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            raise NotThere(f"The program is still open.\n{self.screen()}") from None

    def close(self):
        """Clears away, whatever state the program is in."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.log.close()
        shutil.rmtree(self.home, ignore_errors=True)

    # ---- looking

    def until(self, answer, what):
        """Waits until `answer` gives something, and gives it back."""
        end = time.monotonic() + PATIENCE
        while True:
            try:
                found = answer()
            except GLib.Error:
                found = None  # it went away while it was looked at
            if found:
                return found
            if self.process.poll() is not None:
                raise NotThere(f"The program ended with {self.process.returncode} before there was {what}.\n{self.said()}")
            if time.monotonic() > end:
                raise NotThere(f"Not there after {PATIENCE:.0f} s: {what}.\n{self.screen()}")
            time.sleep(PAUSE)

    def windows(self):
        """The windows that can be used: while something is asked, only the last that asks."""
        shown = [w for w in self._children(self.application) if self._showing(w)]
        asking = [w for w in shown if w.get_role_name() in ("dialog", "alert", "file chooser")]
        return asking[-1:] or shown

    def controls(self, within=None):
        """Everything on the screen, in the order a screen reader goes through it."""
        tops = [within.node] if within else self.windows()
        waiting = list(reversed(tops))
        while waiting:
            node = waiting.pop()
            yield Control(node, self)
            try:
                waiting.extend(reversed([c for c in self._children(node) if self._showing(c)]))
            except GLib.Error:
                pass  # it went away while it was looked at

    @staticmethod
    def _children(node):
        if node.get_state_set().contains(Atspi.StateType.MANAGES_DESCENDANTS) and node.get_child_count() > 400:
            return [node.get_child_at_index(i) for i in range(400)]
        return [c for c in (node.get_child_at_index(i) for i in range(node.get_child_count())) if c]

    @staticmethod
    def _showing(node):
        return node.get_state_set().contains(Atspi.StateType.SHOWING)

    def look(self, roles, name, within=None, by="name"):
        for control in self.controls(within):
            if control.role in roles and matches(name, getattr(control, by)):
                return control
        return None

    def find(self, roles, name, within=None, by="name"):
        roles = (roles,) if isinstance(roles, str) else roles
        return self.until(lambda: self.look(roles, name, within, by), f"{roles[0]} “{getattr(name, 'pattern', name)}”")

    def sees(self, text):
        """Waits for words anywhere on the screen."""
        wanted = text if isinstance(text, re.Pattern) else re.compile(re.escape(text))
        return self.until(lambda: next((c for c in self.controls() if wanted.search(c.name) or wanted.search(c.text)), None),
                          f"the words “{wanted.pattern}”")

    def is_seen(self, text):
        return any(text in c.name or text in c.text for c in self.controls())

    def sees_no_more(self, text):
        self.until(lambda: not self.is_seen(text), f"a screen without “{text}”")

    def screen(self):
        """What could be heard, for the message of a failure."""
        try:
            return "\n".join(f"  {c.role}: {c.name!r}" + ("" if c.text == c.name else f" {c.text!r}")
                             for c in self.controls() if c.name or c.text)
        except GLib.Error:
            return "  (the screen changed while it was read)"

    # ---- doing

    def activate(self):
        windows = self.windows()
        if windows:
            Atspi.Component.grab_focus(windows[-1].get_component_iface())

    def press(self, name, within=None):
        def usable():
            found = self.look(PRESSABLE, name, within)
            return found if found and found.is_enabled else None
        control = self.until(usable, f"a button “{getattr(name, 'pattern', name)}” that can be pressed")
        control.act("Press", "Toggle", "click")
        return control

    def tick(self, name, within=None, on=True):
        box = self.find(("check box", "radio button"), name, within)
        if box.is_checked != on:
            box.act("Toggle", "Press")
            self.until(lambda: box.is_checked == on, f"“{name}” ticked")

    def key(self, keys):
        """One key by its name, with those held down before it: "ctrl+Return"."""
        *held, last = keys.split("+")
        codes = {"ctrl": 37, "alt": 64, "shift": 50}
        for name in held:
            Atspi.generate_keyboard_event(codes[name], None, Atspi.KeySynthType.PRESS)
        Atspi.generate_keyboard_event(KEYSYMS[last] if last in KEYSYMS else ord(last), None, Atspi.KeySynthType.SYM)
        for name in reversed(held):
            Atspi.generate_keyboard_event(codes[name], None, Atspi.KeySynthType.RELEASE)
        time.sleep(PAUSE)

    @staticmethod
    def type(text):
        """Into whatever has the focus."""
        Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)

    def write(self, label, text, within=None):
        """Goes to a field and types over what stands there."""
        field = self.find(WRITABLE, label, within)
        field.focus()
        if not text.isascii():
            return self.dictate(label, text, within)
        for _ in range(TRIES):
            self.key("ctrl+a")
            self.type(text)
            end = time.monotonic() + PATIENCE / TRIES
            while time.monotonic() < end:
                if field.text == text:
                    return field
                time.sleep(PAUSE)
        raise NotThere(f"“{field.name}” has “{field.text}”, not “{text}”.\n{self.screen()}")

    def dictate(self, label, text, within=None):
        """Puts a text into a field at once, as dictation does."""
        field = self.find(WRITABLE, label, within)
        Atspi.EditableText.set_text_contents(field.node.get_editable_text_iface(), text)
        self.until(lambda: field.text == text, f"“{text}” in “{field.name}”")
        return field

    def give_file(self, path):
        """Answers a question for a file."""
        self.dictate("File name:", path)
        self.press(re.compile("^(Open|Save)$"), self.look(("dialog", "file chooser"), None))

    def choose(self, label, option, within=None):
        """Opens a choice by its label and goes to one of it by the arrow keys."""
        box = self.find("combo box", label, within, by="label")
        box.act("ShowMenu")
        items = self.until(lambda: [c for c in self.controls(box) if c.role == "list item"], f"what “{label}” offers")
        names = [item.name for item in items]
        place = next((i for i, name in enumerate(names) if matches(option, name)), None)
        if place is None:
            raise NotThere(f"“{label}” offers {names}, not “{getattr(option, 'pattern', option)}”")
        self.key("Home")
        for _ in range(place):
            self.key("Down")
        self.key("Return")
        self.until(lambda: matches(option, box.name), f"“{label}” at “{names[place]}”")
        return box

    def menu(self, *names):
        """A menu and what stands in it."""
        for name in names:
            self.find("menu item", name).act("ShowMenu", "Press")


KEYSYMS = {"Return": 0xFF0D, "Tab": 0xFF09, "Escape": 0xFF1B, "Down": 0xFF54, "Up": 0xFF52, "space": 0x20,
           "Home": 0xFF50, "End": 0xFF57, "F1": 0xFFBE, "F4": 0xFFC1}
