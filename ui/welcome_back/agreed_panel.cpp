// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/agreed_panel.h"

#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/documents/wording.h"
#include "core/documents/wording_welcome_back.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/field.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"
#include "ui/common/pill.h"
#include "ui/common/prompter.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr std::array kStates{CommitmentState::Open, CommitmentState::UnderWay,
                             CommitmentState::Achieved, CommitmentState::NotPursued};

Tone toneOf(const Commitment& commitment, QDate today)
{
    switch (commitment.state) {
    case CommitmentState::Achieved:
        return Tone::Good;
    case CommitmentState::NotPursued:
        return Tone::Neutral;
    case CommitmentState::Open:
    case CommitmentState::UnderWay:
        break;
    }
    return commitment.dueOn && *commitment.dueOn < today ? Tone::Warning : Tone::Accent;
}

QString tellOf(const CommitmentRow& row)
{
    const Commitment& one = row.commitment;
    QStringList parts{wording::kind(one.kind)};
    if (!one.owner.isEmpty()) {
        parts << one.owner;
    }
    if (one.dueOn) {
        parts << AgreedPanel::tr("by %1").arg(wording::longDate(*one.dueOn));
    }
    if (!one.measure.isEmpty()) {
        parts << AgreedPanel::tr("seen by: %1").arg(one.measure);
    }
    parts << AgreedPanel::tr("agreed on %1").arg(wording::longDate(row.agreedOn));
    return parts.join(u" · "_s);
}

} // namespace

AgreedPanel::AgreedPanel(const UiContext& context, StudentId student, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_student(student)
    , m_card(new Card(tr("What was agreed"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    fill();
}

void AgreedPanel::fill()
{
    m_card->clearRows();
    const auto rows = m_context.workspace.welcomeBacks().commitments(m_student);
    if (!rows) {
        m_card->addRow(bodyLabel(sentenceFor(rows.error()), m_card));
        return;
    }
    if (rows->empty()) {
        m_card->addRow(mutedLabel(tr("Nothing yet. Strategies and targets come from the record of "
                                     "a welcome back meeting."),
                                  m_card));
    }
    for (const CommitmentRow& row : *rows) {
        addCommitment(row);
    }
}

void AgreedPanel::addCommitment(const CommitmentRow& row)
{
    const Commitment& one = row.commitment;
    auto* box = new QWidget(m_card);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHalf);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kStep);
    line->addWidget(bodyLabel(one.wording, box), 1);
    line->addWidget(new Pill(wording::state(one.state), toneOf(one, m_context.clock.today()), box),
                    0, Qt::AlignTop);
    auto* change = smallButton(tr("Change …"), u"changeAgreedButton"_s, box);
    change->setAccessibleName(tr("Change how it stands: %1").arg(one.wording));
    auto* open = smallButton(tr("Meeting"), u"openAgreedMeetingButton"_s, box);
    open->setAccessibleName(
        tr("Open the meeting of %1").arg(wording::longDate(row.agreedOn)));
    line->addWidget(change, 0, Qt::AlignTop);
    line->addWidget(open, 0, Qt::AlignTop);
    layout->addLayout(line);
    layout->addWidget(smallLabel(tellOf(row), box));
    if (!one.progress.isEmpty()) {
        const QString on = one.progressOn ? wording::longDate(*one.progressOn) : QString();
        layout->addWidget(
            mutedLabel(on.isEmpty() ? one.progress : tr("%1: %2").arg(on, one.progress), box));
    }
    QWidget* form = buildForm(one, box);
    layout->addWidget(form);
    connect(change, &QPushButton::clicked, form, [form] {
        form->setVisible(form->isHidden());
        if (form->isVisible()) {
            form->findChild<QComboBox*>()->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(open, &QPushButton::clicked, this,
            [this, id = row.welcomeBack] { m_context.navigator.openWelcomeBack(id); });
    m_card->addRow(box);
}

QWidget* AgreedPanel::buildForm(const Commitment& commitment, QWidget* parent)
{
    auto* form = new QWidget(parent);
    auto* states = new QComboBox(form);
    for (const CommitmentState state : kStates) {
        states->addItem(wording::state(state), static_cast<int>(state));
    }
    states->setCurrentIndex(states->findData(static_cast<int>(commitment.state)));
    auto* note = new QLineEdit(commitment.progress, form);
    auto* row = fieldRow({new Field(tr("How it stands"), states, u"agreedStateCombo"_s, form),
                          new Field(tr("What is to say of it"), note, u"agreedNoteEdit"_s, form)},
                         {2, 5});
    auto* save = primaryButton(tr("Save"), u"saveAgreedButton"_s, form);
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(save, 0, Qt::AlignRight);
    const auto keep = [this, states, note, id = commitment.id] {
        this->save(id, static_cast<CommitmentState>(states->currentData().toInt()),
                   note->text().trimmed());
    };
    connect(save, &QPushButton::clicked, this, keep);
    connect(note, &QLineEdit::returnPressed, this, keep);
    form->hide();
    return form;
}

void AgreedPanel::save(CommitmentId id, CommitmentState state, const QString& progress)
{
    if (const auto done = m_context.workspace.welcomeBacks().noteProgress(id, state, progress);
        !done) {
        m_context.prompter.warn(this, tr("Not saved"), sentenceFor(done.error()));
        return;
    }
    // The button that asked for it goes with the rows: not before it has been let go.
    QTimer::singleShot(0, this, [this] { fill(); });
}

} // namespace freshstart
