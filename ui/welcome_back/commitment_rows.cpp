// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/commitment_rows.h"

#include "core/documents/wording_welcome_back.h"
#include "ui/common/date_field.h"
#include "ui/common/form_help.h"
#include "ui/common/labels.h"
#include "ui/common/measure.h"
#include "ui/common/text_area.h"

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


QString nameStem(CommitmentKind kind)
{
    switch (kind) {
    case CommitmentKind::Strategy:
        return u"strategy"_s;
    case CommitmentKind::TargetStudent:
        return u"targetStudent"_s;
    case CommitmentKind::TargetFamily:
        return u"targetFamily"_s;
    case CommitmentKind::TargetReferringSchool:
        break;
    }
    return u"targetReferring"_s;
}

} // namespace

CommitmentRows::CommitmentRows(CommitmentKind kind, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_today(today)
    , m_rows(new QVBoxLayout)
    , m_note(smallLabel({}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHalf);
    m_rows->setSpacing(space::kStep);
    setTone(m_note, Tone::Warning);
    m_note->setObjectName(nameStem(kind) + u"Note"_s);
    m_note->hide();
    m_add = linkButton(isStrategy() ? tr("Add a strategy") : tr("Add a target"),
                       nameStem(kind) + u"AddButton"_s, this);
    m_add->setAccessibleName(tr("Add: %1").arg(wording::kind(kind)));
    layout->addLayout(m_rows);
    layout->addWidget(m_note);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this,
            [this] { insertAfter(m_lines.empty() ? nullptr : m_lines.back().box); });
    setCommitments({});
}

CommitmentRows::Line CommitmentRows::makeLine(const Commitment& commitment)
{
    Line line;
    line.box = new QWidget(this);
    line.commitment = commitment;
    line.commitment.kind = m_kind;
    const auto area = [&line](const QString& text, const QString& placeholder) {
        auto* made = new TextArea(line.box);
        made->setLines(1, 8);
        made->setCompact();
        made->setText(text);
        made->setPlaceholderText(placeholder);
        return made;
    };
    line.wording =
        area(commitment.wording, isStrategy() ? tr("What we will do") : tr("The target"));
    line.other = isStrategy() ? area(commitment.owner, tr("Who"))
                              : area(commitment.measure, tr("How we will see it"));
    line.dueOn = new DateField(m_today, line.box);
    line.dueOn->setWithWeekday(false);
    line.dueOn->setPlaceholder(tr("By when"));
    line.dueOn->setDate(commitment.dueOn);
    line.dueOn->setMinimumWidth(lettersWide(*this, letters::kDate));
    line.remove = smallButton(tr("Remove"), {}, line.box);
    auto* removing = new QVBoxLayout;
    removing->setContentsMargins(0, space::kHalf, 0, 0); // level with the first line
    removing->addWidget(line.remove, 0, Qt::AlignTop);
    auto* layout = new QHBoxLayout(line.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    layout->addWidget(line.wording, isStrategy() ? 5 : 4, Qt::AlignTop);
    layout->addWidget(line.other, isStrategy() ? 2 : 3, Qt::AlignTop);
    layout->addWidget(line.dueOn, 0, Qt::AlignTop);
    layout->addLayout(removing);
    listen(line);
    return line;
}

void CommitmentRows::listen(const Line& line)
{
    QWidget* box = line.box;
    for (TextArea* area : {line.wording, line.other}) {
        area->installEventFilter(this);
        connect(area, &QPlainTextEdit::textChanged, this, &CommitmentRows::changed);
    }
    connect(line.dueOn, &DateField::changed, this, &CommitmentRows::changed);
    connect(line.dueOn->edit(), &QLineEdit::returnPressed, this, [this, box] { insertAfter(box); });
    connect(line.remove, &QPushButton::clicked, this, [this, box] {
        removeLine(box);
        Q_EMIT changed();
    });
}

/// Enter in the words adds a row, too; Shift+Enter begins a new line in them.
bool CommitmentRows::eventFilter(QObject* watched, QEvent* event)
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
void CommitmentRows::insertAfter(const QWidget* box)
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

void CommitmentRows::removeLine(const QWidget* box)
{
    const auto line = std::ranges::find(m_lines, box, &Line::box);
    takeOut(line->box);
    m_lines.erase(line);
    if (m_lines.empty()) {
        m_lines.push_back(makeLine({}));
        m_rows->addWidget(m_lines.back().box);
    }
    nameLines();
}

/// For screen readers and tests: each row says whose it is. They are reached in their order.
void CommitmentRows::nameLines()
{
    QList<QWidget*> inOrder;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        nameLine(line, QString::number(i + 1));
        inOrder << line.wording << line.other << line.dueOn->edit() << line.remove;
    }
    keepInTabOrder(inOrder, m_add);
}

void CommitmentRows::nameLine(const Line& line, const QString& number) const
{
    const QString stem = nameStem(m_kind);
    const QString name = tr("%1 %2").arg(wording::kind(m_kind), number);
    const QString other = isStrategy() ? u"OwnerEdit"_s : u"MeasureEdit"_s;
    line.wording->setObjectName(stem + u"WordingEdit"_s + number);
    line.other->setObjectName(stem + other + number);
    line.dueOn->setObjectName(stem + u"DueEdit"_s + number);
    line.dueOn->edit()->setObjectName(stem + u"DueEditLine"_s + number);
    line.remove->setObjectName(stem + u"RemoveButton"_s + number);
    line.wording->setAccessibleName(name);
    line.other->setAccessibleName(isStrategy() ? tr("%1: who").arg(name)
                                               : tr("%1: how we will see it").arg(name));
    line.dueOn->setAccessibleName(tr("%1: by when").arg(name));
    line.dueOn->edit()->setAccessibleName(tr("%1: by when").arg(name));
    line.remove->setAccessibleName(tr("Remove %1").arg(name));
}

void CommitmentRows::setCommitments(const std::vector<Commitment>& commitments)
{
    for (const Line& line : m_lines) {
        takeOut(line.box);
    }
    m_lines.clear();
    for (const Commitment& commitment : commitments) {
        if (commitment.kind == m_kind) {
            m_lines.push_back(makeLine(commitment));
            m_rows->addWidget(m_lines.back().box);
        }
    }
    if (m_lines.empty()) {
        m_lines.push_back(makeLine({}));
        m_rows->addWidget(m_lines.back().box);
    }
    nameLines();
}

std::vector<Commitment> CommitmentRows::commitments() const
{
    std::vector<Commitment> all;
    for (const Line& line : m_lines) {
        Commitment one = line.commitment;
        one.wording = line.wording->text();
        (isStrategy() ? one.owner : one.measure) = line.other->text();
        one.dueOn = line.dueOn->date();
        if (!one.wording.isEmpty() || !one.owner.isEmpty() || !one.measure.isEmpty() || one.dueOn) {
            all.push_back(std::move(one));
        }
    }
    return all;
}

void CommitmentRows::adopt(const std::vector<Commitment>& stored)
{
    auto next = stored.begin();
    for (Line& line : m_lines) {
        const QString words = line.wording->text();
        next = std::find_if(next, stored.end(), [&](const Commitment& one) {
            return one.kind == m_kind && one.wording == words;
        });
        if (next == stored.end()) {
            return;
        }
        line.commitment = *next++;
    }
}

bool CommitmentRows::complainAboutMissing()
{
    for (const Line& line : m_lines) {
        const bool begun = !line.other->text().isEmpty() || line.dueOn->date();
        if (begun && line.wording->text().isEmpty()) {
            setNote(isStrategy() ? tr("Say what will be done, or remove the row.")
                                 : tr("Say what the target is, or remove the row."));
            line.wording->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void CommitmentRows::setNote(const QString& sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

} // namespace freshstart
