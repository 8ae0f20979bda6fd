// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/student_suspensions_panel.h"

#include "core/base/clock.h"
#include "core/calendar/calendar_service.h"
#include "core/documents/error_text.h"
#include "core/documents/wording.h"
#include "core/law/numbers.h"
#include "core/law/reasons.h"
#include "core/suspensions/totals.h"
#include "core/welcome_back/case_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/meter.h"
#include "ui/common/navigator.h"
#include "ui/common/pill.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// A little past the mark at 15, so that what lies beyond can be seen.
constexpr int kTermScale = 40;

QString days(int halfDays)
{
    return halfDays == 0 ? StudentSuspensionsPanel::tr("No days") : wording::schoolDays(halfDays);
}

QWidget* meterWithWords(const QString& words, const QString& marksInWords, int halfDays,
                        const std::vector<int>& marks, int scale, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* meter = new Meter(box);
    meter->setValue(halfDays, scale);
    meter->setMarks(marks);
    meter->setDescription(words);
    layout->addWidget(strongLabel(words, box));
    layout->addWidget(meter);
    layout->addWidget(smallLabel(marksInWords, box));
    return box;
}

} // namespace

StudentSuspensionsPanel::StudentSuspensionsPanel(const UiContext& context, StudentId student,
                                                 QWidget* parent)
    : QWidget(parent), m_context(context)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Suspensions"), this);
    layout->addWidget(card);
    const auto suspensions = context.workspace.cases().ofStudent(student);
    if (!suspensions) {
        card->addRow(bodyLabel(sentenceFor(suspensions.error()), card));
        return;
    }
    fillTotals(card, *suspensions);
    for (auto it = suspensions->rbegin(); it != suspensions->rend(); ++it) {
        addSuspension(card, *it);
    }
    if (suspensions->empty()) {
        card->addRow(mutedLabel(tr("No suspensions recorded."), card));
    }
}

void StudentSuspensionsPanel::fillTotals(Card* card, const std::vector<Suspension>& suspensions)
{
    const auto calendar = m_context.workspace.calendar().load();
    if (!calendar) {
        card->addRow(bodyLabel(sentenceFor(calendar.error()), card));
        return;
    }
    std::vector<CountedSuspension> counts;
    for (const Suspension& suspension : suspensions) {
        if (suspension.status != SuspensionStatus::Draft) {
            counts.push_back(counted(suspension));
        }
    }
    const QDate today = m_context.clock.today();
    const int term = termTotal(counts, termOf(today), *calendar);
    const int year = yearTotal(counts, schoolYearOf(today), *calendar);
    auto* row = new QWidget(card);
    auto* meters = new QHBoxLayout(row);
    meters->setContentsMargins(0, 0, 0, 0);
    meters->setSpacing(space::kPage);
    meters->addWidget(meterWithWords(tr("%1 this term").arg(days(term)), tr("marks at 5 and 15 days"), term,
                                     {law::kTellBoardAboveHalfDays, law::kBoardMustMeetAboveHalfDays},
                                     kTermScale, row));
    meters->addWidget(meterWithWords(tr("%1 this school year").arg(days(year)), tr("mark at 45 days"), year,
                                     {law::kYearLimitHalfDays}, law::kYearLimitHalfDays + 4, row));
    card->addRow(row);
}

void StudentSuspensionsPanel::addSuspension(Card* card, const Suspension& suspension)
{
    const SuspensionDetails& details = suspension.details;
    auto* row = new QWidget(card);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    const auto reason = suspensionReason(details.reasonCodes.value(0));
    const QString length = details.category == SuspensionCategory::Permanent
        ? wording::category(details.category)
        : wording::lengthOf(details);
    auto* title =
        strongLabel(reason ? tr("%1 · %2").arg(length, reason->staffWords) : length, row);
    const QString when = !details.first.isValid()
        ? tr("no dates yet")
        : (details.last.isValid() && details.last != details.first
               ? tr("%1 to %2").arg(wording::longMoment(details.first),
                                    wording::longMoment(details.last))
               : wording::longMoment(details.first));
    words->addWidget(title);
    words->addWidget(smallLabel(when, row));
    layout->addLayout(words, 1);
    if (suspension.status != SuspensionStatus::Issued) {
        layout->addWidget(new Pill(wording::status(suspension.status), Tone::Warning, row));
    }
    auto* open = smallButton(tr("Open"), u"openSuspensionButton%1"_s.arg(suspension.id.number), row);
    open->setAccessibleName(tr("Open the suspension of %1").arg(when));
    const SuspensionId id = suspension.id;
    connect(open, &QPushButton::clicked, this,
            [this, id] { m_context.navigator.openSuspension(id); });
    layout->addWidget(open);
    card->addRow(row);
}

} // namespace freshstart
