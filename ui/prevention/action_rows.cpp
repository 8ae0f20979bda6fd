// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/action_rows.h"

#include "core/documents/wording_prevention.h"
#include "ui/common/date_field.h"
#include "ui/common/form_help.h"
#include "ui/common/labels.h"
#include "ui/common/measure.h"
#include "ui/common/text_area.h"
#include "ui/common/typing.h"
#include "ui/common/wheel_guard.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {


TextArea* area(const QString& text, const QString& placeholder, QWidget* parent)
{
    auto* made = new TextArea(parent);
    made->setLines(1, 8);
    made->setCompact();
    made->setText(text);
    made->setPlaceholderText(placeholder);
    return made;
}

} // namespace

ActionRows::ActionRows(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_rows(new QVBoxLayout)
    , m_note(smallLabel({}, this))
    , m_add(linkButton(tr("Add an action"), u"actionAddButton"_s, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHalf);
    m_rows->setSpacing(space::kStep + space::kHalf);
    setTone(m_note, Tone::Warning);
    m_note->setObjectName(u"actionNote"_s);
    m_note->hide();
    layout->addLayout(m_rows);
    layout->addWidget(m_note);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this,
            [this] { insertAfter(m_lines.empty() ? nullptr : m_lines.back().box); });
    setActions({});
}

ActionRows::Line ActionRows::makeLine(const PreventionAction& action)
{
    Line line;
    line.box = new QWidget(this);
    line.action = action;
    line.wording = area(action.wording, tr("What will be done"), line.box);
    line.owner = area(action.owner, tr("By whom"), line.box);
    line.dueOn = new DateField(m_today, line.box);
    line.dueOn->setWithWeekday(false);
    line.dueOn->setPlaceholder(tr("By when"));
    line.dueOn->setDate(action.dueOn);
    line.dueOn->setMinimumWidth(lettersWide(*this, letters::kDate));
    line.remove = smallButton(tr("Remove"), {}, line.box);
    makeStanding(line);
    layOut(line);
    listen(line);
    return line;
}

void ActionRows::makeStanding(Line& line)
{
    using enum ActionState;
    line.state = choiceOf(
        {Open, UnderWay, Done, NotPursued}, [](ActionState state) { return wording::state(state); },
        line.box);
    choose(line.state, line.action.state);
    guardFromWheel(line.state);
    line.progress = new QLineEdit(line.action.progress, line.box);
    line.progress->setPlaceholderText(tr("What became of it"));
}

void ActionRows::layOut(const Line& line)
{
    auto* what = new QHBoxLayout;
    what->setSpacing(space::kStep);
    what->addWidget(line.wording, 5, Qt::AlignTop);
    what->addWidget(line.owner, 3, Qt::AlignTop);
    what->addWidget(line.dueOn, 0, Qt::AlignTop);
    auto* standing = new QHBoxLayout;
    standing->setSpacing(space::kStep);
    standing->addWidget(line.state);
    standing->addWidget(line.progress, 1);
    standing->addWidget(line.remove);
    auto* layout = new QVBoxLayout(line.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHalf);
    layout->addLayout(what);
    layout->addLayout(standing);
}

void ActionRows::listen(const Line& line)
{
    QWidget* box = line.box;
    for (TextArea* words : {line.wording, line.owner}) {
        words->installEventFilter(this);
        connect(words, &QPlainTextEdit::textChanged, this, &ActionRows::changed);
    }
    connect(line.dueOn, &DateField::changed, this, &ActionRows::changed);
    connect(line.dueOn->edit(), &QLineEdit::returnPressed, this, [this, box] { insertAfter(box); });
    connect(line.state, &QComboBox::activated, this, &ActionRows::changed);
    onTyped(line.progress, this, [this] { Q_EMIT changed(); });
    connect(line.remove, &QPushButton::clicked, this, [this, box] {
        removeLine(box);
        Q_EMIT changed();
    });
}

/// Enter in the words adds a row, too; Shift+Enter begins a new line in them.
bool ActionRows::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !key->modifiers().testFlag(Qt::ShiftModifier)) {
            insertAfter(qobject_cast<QWidget*>(watched)->parentWidget());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// An empty row that follows is gone to rather than followed by another.
void ActionRows::insertAfter(const QWidget* box)
{
    auto place = std::ranges::find(m_lines, box, &Line::box);
    if (place != m_lines.end()) {
        if (place->wording->text().isEmpty()) {
            place->wording->setFocus(Qt::OtherFocusReason);
            return;
        }
        ++place;
    }
    if (place == m_lines.end() || !place->wording->text().isEmpty()) {
        const auto at = place - m_lines.begin();
        const Line line = makeLine({});
        m_rows->insertWidget(static_cast<int>(at), line.box);
        place = m_lines.insert(place, line);
        nameLines();
    }
    place->wording->setFocus(Qt::OtherFocusReason);
}

void ActionRows::addLine(const PreventionAction& action)
{
    m_lines.push_back(makeLine(action));
    m_rows->addWidget(m_lines.back().box);
}

void ActionRows::removeLine(const QWidget* box)
{
    const auto line = std::ranges::find(m_lines, box, &Line::box);
    takeOut(line->box);
    m_lines.erase(line);
    if (m_lines.empty()) {
        addLine({});
    }
    nameLines();
}

/// For screen readers and tests: each row says whose it is. They are reached in their order.
void ActionRows::nameLines()
{
    QList<QWidget*> inOrder;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        nameLine(line, QString::number(i + 1));
        inOrder << line.wording << line.owner << line.dueOn->edit() << line.state << line.progress
                << line.remove;
    }
    keepInTabOrder(inOrder, m_add);
}

void ActionRows::nameLine(const Line& line, const QString& number)
{
    const QString name = tr("Action %1").arg(number);
    line.wording->setObjectName(u"actionWordingEdit"_s + number);
    line.owner->setObjectName(u"actionOwnerEdit"_s + number);
    line.dueOn->setObjectName(u"actionDueEdit"_s + number);
    line.dueOn->edit()->setObjectName(u"actionDueEditLine"_s + number);
    line.state->setObjectName(u"actionStateCombo"_s + number);
    line.progress->setObjectName(u"actionProgressEdit"_s + number);
    line.remove->setObjectName(u"actionRemoveButton"_s + number);
    line.wording->setAccessibleName(name);
    line.owner->setAccessibleName(tr("%1: by whom").arg(name));
    line.dueOn->setAccessibleName(tr("%1: by when").arg(name));
    line.dueOn->edit()->setAccessibleName(tr("%1: by when").arg(name));
    line.state->setAccessibleName(tr("%1: how it stands").arg(name));
    line.progress->setAccessibleName(tr("%1: what became of it").arg(name));
    line.remove->setAccessibleName(tr("Remove %1").arg(name));
}

void ActionRows::setActions(const std::vector<PreventionAction>& actions)
{
    for (const Line& line : m_lines) {
        takeOut(line.box);
    }
    m_lines.clear();
    for (const PreventionAction& action : actions) {
        addLine(action);
    }
    if (m_lines.empty()) {
        addLine({});
    }
    m_note->hide();
    nameLines();
}

/// What became of it is dated by the day on which it was said.
PreventionAction ActionRows::actionOf(const Line& line) const
{
    PreventionAction one = line.action;
    one.wording = line.wording->text();
    one.owner = line.owner->text();
    one.dueOn = line.dueOn->date();
    const auto state = chosen<ActionState>(line.state);
    const QString progress = line.progress->text().trimmed();
    if (state != one.state || progress != one.progress) {
        one.progressOn = m_today;
    }
    one.state = state;
    one.progress = progress;
    return one;
}

std::vector<PreventionAction> ActionRows::actions() const
{
    std::vector<PreventionAction> all;
    for (const Line& line : m_lines) {
        PreventionAction one = actionOf(line);
        if (!one.wording.isEmpty()) {
            all.push_back(std::move(one));
        }
    }
    return all;
}

void ActionRows::adopt(const std::vector<PreventionAction>& stored)
{
    auto next = stored.begin();
    for (Line& line : m_lines) {
        const QString words = line.wording->text();
        next = std::find_if(next, stored.end(),
                            [&](const PreventionAction& one) { return one.wording == words; });
        if (next == stored.end()) {
            return;
        }
        line.action = *next++;
    }
}

bool ActionRows::complainAboutMissing()
{
    for (const Line& line : m_lines) {
        const bool begun =
            !line.owner->text().isEmpty() || line.dueOn->date() || !line.progress->text().isEmpty();
        if (begun && line.wording->text().isEmpty()) {
            m_note->setText(tr("Say what will be done, or remove the row."));
            m_note->show();
            line.wording->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    m_note->hide();
    return false;
}

} // namespace freshstart
