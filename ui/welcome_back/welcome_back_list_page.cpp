// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/welcome_back_list_page.h"

#include "core/base/clock.h"
#include "core/documents/wording.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "ui/common/navigator.h"
#include "ui/welcome_back/meeting_state.h"

#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kStateColumn = 5;

QString tr(const char* text)
{
    return WelcomeBackListPage::tr(text);
}

/// The day it was held, else the day it is set for.
std::optional<QDate> dayOf(const WelcomeBackRow& row)
{
    return row.heldOn ? row.heldOn : row.plan.date;
}

QString whenText(const WelcomeBackRow& row)
{
    const auto day = dayOf(row);
    if (!day) {
        return {};
    }
    const bool asPlanned = row.plan.time && day == row.plan.date;
    return asPlanned ? tr("%1, %2").arg(wording::longDate(*day), wording::time(*row.plan.time))
                     : wording::longDate(*day);
}

SortKey whenKey(const WelcomeBackRow& row)
{
    const auto day = dayOf(row);
    const int minutes = row.plan.time ? QTime(0, 0).secsTo(*row.plan.time) / 60 : 0;
    return day ? day->toJulianDay() * 1440 + minutes : qint64{0};
}

/// A draft is still on the desk of whoever writes it; a cancelled suspension needs no meeting,
/// though one that was held stays.
bool isShown(const WelcomeBackRow& row)
{
    return row.suspensionStatus == SuspensionStatus::Issued || row.heldOn.has_value();
}

std::vector<Column<WelcomeBackRow>> columns(const Clock& clock)
{
    using Row = WelcomeBackRow;
    const auto state = [&clock](const Row& row) {
        return meetingState(row.plan, row.heldOn, row.uploadedOn, clock.today());
    };
    return {
        Column<Row>(tr("Student"), [](const Row& row) { return row.studentName; }).wide(20),
        Column<Row>(tr("Year"), [](const Row& row) { return wording::yearGroup(row.yearGroup); })
            .sortedBy([](const Row& row) -> SortKey { return qint64{row.yearGroup.toInt()}; })
            .wide(9),
        Column<Row>(tr("When"), whenText).sortedBy(whenKey).wide(33),
        Column<Row>(tr("Where"), [](const Row& row) { return row.plan.place; }).wide(11),
        Column<Row>(tr("Led by"), [](const Row& row) { return row.leadName; }).wide(0),
        Column<Row>(tr("State"), [state](const Row& row) { return inWords(state(row)); })
            .sortedBy(
                [state](const Row& row) -> SortKey { return static_cast<qint64>(state(row)); })
            .withPills([state](const Row& row) -> QList<PillText> {
                return {{inWords(state(row)), toneOf(state(row))}};
            })
            .wide(16),
    };
}

} // namespace

WelcomeBackListPage::WelcomeBackListPage(const UiContext& context, QWidget* parent)
    : TablePage(context, tr("Welcome back"), parent)
    , m_model(new RowTableModel<WelcomeBackRow>(
          columns(context.clock), [](const WelcomeBackRow& row) { return row.id.number; }, this))
{
    setModel(m_model);
    table()->sortByColumn(kStateColumn, Qt::AscendingOrder);
    header()->setSubtitle(tr("Each one is a fresh start, never part of the sanction."));
    setSearchPlaceholder(tr("Find by student, date, place or who leads"));
    setEmptyState(tr("No welcome back meetings yet"),
                  tr("Each one is set together with a suspension, where the date of the return is "
                     "known."));
}

void WelcomeBackListPage::refresh()
{
    auto rows = context().workspace.welcomeBacks().rows();
    if (!rows) {
        showError(rows.error());
        return;
    }
    std::erase_if(*rows, [](const WelcomeBackRow& row) { return !isShown(row); });
    const QDate today = context().clock.today();
    const auto waiting = std::ranges::count_if(*rows, [today](const WelcomeBackRow& row) {
        return meetingState(row.plan, row.heldOn, row.uploadedOn, today) < MeetingState::Coming;
    });
    reload([&] { m_model->setRows(std::move(*rows)); });
    Q_EMIT countChanged(static_cast<int>(waiting), false);
}

void WelcomeBackListPage::openId(qint64 id)
{
    context().navigator.openWelcomeBack(WelcomeBackId{id});
}

} // namespace freshstart
