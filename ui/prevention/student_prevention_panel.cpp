// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/student_prevention_panel.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/documents/wording.h"
#include "core/prevention/prevention_service.h"
#include "core/prevention/watch_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"
#include "ui/common/pill.h"
#include "ui/prevention/course_words.h"
#include "ui/prevention/prevention_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

StudentPreventionPanel::StudentPreventionPanel(const UiContext& context, StudentId student,
                                               QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_student(student)
    , m_card(new Card(tr("Exclusion prevention"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    fill();
    connect(&context.workspace.changes(), &ChangeNotifier::meetingsChanged, this,
            &StudentPreventionPanel::fill, Qt::QueuedConnection);
}

void StudentPreventionPanel::fill()
{
    m_card->clearRows();
    addReasons();
    const auto rows = m_context.workspace.preventions().rows(m_student);
    if (!rows) {
        m_card->addRow(bodyLabel(sentenceFor(rows.error()), m_card));
        return;
    }
    for (const PreventionRow& row : *rows) {
        addMeeting(row);
    }
    if (m_card->rowCount() == 0) {
        m_card->addRow(mutedLabel(tr("No reason for a meeting, and none has been held."), m_card));
    }
}

void StudentPreventionPanel::addReasons()
{
    const auto watched = m_context.workspace.watch().of(m_student, m_context.clock.today());
    if (!watched || !watched->suggestion.isSuggested()) {
        return;
    }
    QLabel* reasons = bodyLabel(
        standingWords(*watched).arg(reasonsInWords(watched->suggestion).join(u' ')), m_card);
    reasons->setObjectName(u"preventionReasons"_s);
    setTone(reasons, watched->isWaiting() ? Tone::Warning : Tone::Neutral);
    m_card->addRow(reasons);
}

/// The same as the watch list says of the student; the reasons are still to be put in.
QString StudentPreventionPanel::standingWords(const WatchRow& watched)
{
    switch (watched.state) {
    case WatchState::MeetingToCall:
        return tr("A meeting is wanted and has not been called yet: %1");
    case WatchState::MeetingSet:
        return tr("A meeting is set, because of this: %1");
    case WatchState::MeetingHeld:
        return tr("A meeting was held about this, and nothing has been added since: %1");
    case WatchState::Dismissed:
        return tr("No meeting for now has been decided about this: %1");
    case WatchState::Open:
        break;
    }
    return tr("A meeting is suggested: %1");
}

void StudentPreventionPanel::addMeeting(const PreventionRow& row)
{
    const PreventionState state = preventionState(row, m_context.clock.today());
    auto* box = new QWidget(m_card);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    layout->addWidget(bodyLabel(tr("Meeting on %1").arg(wording::longDate(row.date)), box), 1);
    layout->addWidget(new Pill(inWords(state), toneOf(state), box));
    auto* open = smallButton(tr("Meeting"), u"openPreventionButton%1"_s.arg(row.id.number), box);
    open->setAccessibleName(tr("Open the meeting of %1").arg(wording::longDate(row.date)));
    layout->addWidget(open);
    connect(open, &QPushButton::clicked, this,
            [this, id = row.id] { m_context.navigator.openPrevention(id); });
    m_card->addRow(box);
}

} // namespace freshstart
