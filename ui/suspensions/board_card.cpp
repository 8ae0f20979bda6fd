// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/board_card.h"

#include "core/documents/consequence_text.h"
#include "core/documents/step_text.h"
#include "core/documents/wording.h"
#include "core/today/consequences.h"
#include "ui/common/card.h"
#include "ui/common/date_field.h"
#include "ui/common/field.h"
#include "ui/common/labels.h"
#include "ui/common/time_field.h"
#include "ui/common/typing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

BoardCard::BoardCard(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("Governing board"), this))
    , m_duty(bodyLabel(QString(), m_card))
    , m_told(linkButton(tr("Tick off that it was told"), u"tellBoardButton"_s, m_card))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_card->body()->addWidget(m_duty);
    m_card->body()->addWidget(m_told, 0, Qt::AlignLeft);
    buildFields(today);
    buildDecision(today);
    connect(m_told, &QPushButton::clicked, this, &BoardCard::tellBoardAsked);
    put({});
}

void BoardCard::buildFields(QDate today)
{
    m_representationsOn = new DateField(today, m_card);
    m_representationsNote = new QLineEdit(m_card);
    m_meetingOn = new DateField(today, m_card);
    m_meetingAt = new TimeField(m_card);
    m_started = new QCheckBox(tr("The meeting has begun"), m_card);
    m_started->setObjectName(u"boardStartedCheck"_s);
    m_started->setToolTip(tr("From then on the suspension can no longer be cancelled."));
    m_card->body()->addLayout(
        fieldRow({new Field(tr("The family’s representations came on"), m_representationsOn,
                            u"representationsOnEdit"_s, m_card),
                  new Field(tr("What they say, in a line"), m_representationsNote,
                            u"representationsNoteEdit"_s, m_card)},
                 {2, 3}));
    QHBoxLayout* meeting =
        fieldRow({new Field(tr("The board meets on"), m_meetingOn, u"boardMeetingOnEdit"_s, m_card),
                  new Field(tr("At"), m_meetingAt, u"boardMeetingAtEdit"_s, m_card)},
                 {4, 2});
    meeting->addWidget(m_started, 4, Qt::AlignBottom);
    m_card->body()->addLayout(meeting);
    connect(m_representationsOn, &DateField::changed, this, &BoardCard::enable);
    connect(m_meetingOn, &DateField::changed, this, &BoardCard::enable);
    connect(m_meetingAt, &TimeField::changed, this, &BoardCard::enable);
    onTyped(m_representationsNote, this, [this] { enable(); });
    connect(m_started, &QCheckBox::toggled, this, &BoardCard::enable);
}

void BoardCard::buildDecision(QDate today)
{
    m_outcome = new QComboBox(m_card);
    for (int i = 0; i <= static_cast<int>(BoardOutcome::Reinstated); ++i) {
        const auto outcome = static_cast<BoardOutcome>(i);
        m_outcome->addItem(boardOutcome(outcome), toCode(outcome));
    }
    m_decidedOn = new DateField(today, m_card);
    m_note = new QLineEdit(m_card);
    m_save = plainButton(tr("Save"), u"saveBoardButton"_s, m_card);
    m_save->setAccessibleName(tr("Save what the board does"));
    QHBoxLayout* row =
        fieldRow({new Field(tr("Outcome"), m_outcome, u"boardOutcomeCombo"_s, m_card),
                  new Field(tr("Decided on"), m_decidedOn, u"boardDecidedOnEdit"_s, m_card),
                  new Field(tr("Note"), m_note, u"boardNoteEdit"_s, m_card)},
                 {3, 3, 3});
    row->addWidget(m_save, 0, Qt::AlignBottom);
    m_card->body()->addLayout(row);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &BoardCard::enable);
    connect(m_decidedOn, &DateField::changed, this, &BoardCard::enable);
    onTyped(m_note, this, [this] { enable(); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saved(course()); });
}

void BoardCard::put(const BoardCourse& course)
{
    m_saved = course;
    m_representationsOn->setDate(course.representationsOn);
    m_representationsNote->setText(course.representationsNote);
    m_meetingOn->setDate(course.meetingOn);
    m_meetingAt->setTime(course.meetingAt);
    m_started->setChecked(course.meetingStarted);
    m_outcome->setCurrentIndex(m_outcome->findData(toCode(course.outcome)));
    m_decidedOn->setDate(course.decidedOn);
    m_note->setText(course.note);
    enable();
}

BoardCourse BoardCard::course() const
{
    BoardCourse course;
    course.representationsOn = m_representationsOn->date();
    course.representationsNote = m_representationsNote->text().trimmed();
    course.meetingOn = m_meetingOn->date();
    course.meetingAt = m_meetingAt->time();
    course.meetingStarted = m_started->isChecked();
    course.outcome = boardOutcomeFromCode(m_outcome->currentData().toString());
    course.decidedOn = m_decidedOn->date();
    course.note = m_note->text().trimmed();
    return course;
}

void BoardCard::enable()
{
    m_save->setEnabled(isTouched());
}

void BoardCard::sayDuty(const IssuedCase& issued)
{
    const StepDone* told = issued.followUp.done(Step::TellBoard);
    const ConsequenceSetting setting{issued.now.date(),
                                     told != nullptr ? std::optional(told->on) : std::nullopt,
                                     issued.followUp.board.representationsOn,
                                     {},
                                     {}};
    const auto lines = consequencesOf(issued.facts, issued.findings, issued.calendar, setting);
    const auto duty = std::ranges::find(lines, ConsequenceKind::BoardDuty, &Consequence::kind);
    QStringList sentences;
    if (duty != lines.end()) {
        const ConsequenceText text = textOf(*duty, issued.facts.schoolType);
        sentences << text.title + u'.' << text.words;
    }
    if (told != nullptr) {
        sentences << tr("It was told on %1.").arg(wording::longDate(told->on));
    }
    m_duty->setText(sentences.join(u' '));
    m_told->setVisible(told == nullptr && issued.isInForce());
}

void BoardCard::show(const IssuedCase& issued)
{
    const QString board = wording::board(issued.facts.schoolType);
    m_card->setTitle(board.at(0).toUpper() + board.mid(1));
    // What is being typed here stays when something else on the page was saved.
    if (!isTouched() || issued.followUp.board == course()) {
        put(issued.followUp.board);
    }
    sayDuty(issued);
    const bool issuedHere = issued.suspension().issuedAt.has_value();
    setVisible(issued.followUp.board != BoardCourse{} || (issuedHere && issued.isInForce()));
}

} // namespace freshstart
