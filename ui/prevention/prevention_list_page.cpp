// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/prevention_list_page.h"

#include "core/base/clock.h"
#include "core/documents/wording.h"
#include "core/prevention/prevention_service.h"
#include "core/workspace.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"

#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kStateColumn = 5;

/// In the order in which they need somebody.
enum class State { ToRecord, Today, Coming, Held };

QString tr(const char* text)
{
    return PreventionListPage::tr(text);
}

State stateOf(const PreventionRow& row, QDate today)
{
    if (row.held) {
        return State::Held;
    }
    if (row.date == today) {
        return State::Today;
    }
    return row.date < today ? State::ToRecord : State::Coming;
}

PillText pillOf(State state)
{
    switch (state) {
    case State::ToRecord:
        return {tr("To record"), Tone::Warning};
    case State::Today:
        return {tr("Today"), Tone::Accent};
    case State::Coming:
        return {tr("Coming"), Tone::Neutral};
    case State::Held:
        break;
    }
    return {tr("Held"), Tone::Good};
}

QString whenText(const PreventionRow& row)
{
    const QString day = wording::longDate(row.date);
    return row.time ? tr("%1, %2").arg(day, wording::time(*row.time)) : day;
}

SortKey whenKey(const PreventionRow& row)
{
    const int minutes = row.time ? QTime(0, 0).secsTo(*row.time) / 60 : 0;
    return row.date.toJulianDay() * 1440 + minutes;
}

std::vector<Column<PreventionRow>> columns(const Clock& clock)
{
    using Row = PreventionRow;
    const auto state = [&clock](const Row& row) { return stateOf(row, clock.today()); };
    return {
        Column<Row>(tr("Student"), [](const Row& row) { return row.studentName; }).wide(20),
        Column<Row>(tr("Year"), [](const Row& row) { return wording::yearGroup(row.yearGroup); })
            .sortedBy([](const Row& row) -> SortKey { return qint64{row.yearGroup.toInt()}; })
            .wide(9),
        Column<Row>(tr("When"), whenText).sortedBy(whenKey).wide(33),
        Column<Row>(tr("Where"), [](const Row& row) { return row.place; }).wide(16),
        Column<Row>(tr("Requested by"), [](const Row& row) { return row.requestedBy; }).wide(0),
        Column<Row>(tr("State"), [state](const Row& row) { return pillOf(state(row)).text; })
            .sortedBy(
                [state](const Row& row) -> SortKey { return static_cast<qint64>(state(row)); })
            .withPills([state](const Row& row) -> QList<PillText> { return {pillOf(state(row))}; })
            .wide(9),
    };
}

} // namespace

PreventionListPage::PreventionListPage(const UiContext& context, QWidget* parent)
    : TablePage(context, tr("Exclusion prevention meetings"), parent)
    , m_model(new RowTableModel<PreventionRow>(
          columns(context.clock), [](const PreventionRow& row) { return row.id.number; }, this))
{
    setModel(m_model);
    table()->sortByColumn(kStateColumn, Qt::AscendingOrder);
    header()->setSubtitle(
        tr("Professionals plan together how to meet a student’s needs better, before it is late."));
    setSearchPlaceholder(tr("Find by student, date, place or who asked"));
    auto* add = primaryButton(tr("Call a meeting"), u"newPreventionButton"_s, this);
    header()->addButton(add);
    connect(add, &QPushButton::clicked, this,
            [this] { this->context().navigator.newPrevention(std::nullopt); });
    setEmptyState(tr("No exclusion prevention meetings yet"),
                  tr("Call one as soon as a student is at risk: after two suspensions, a series of "
                     "internal exclusions, or when extra support is needed again and again."));
}

void PreventionListPage::refresh()
{
    auto rows = context().workspace.preventions().rows();
    if (!rows) {
        showError(rows.error());
        return;
    }
    const QDate today = context().clock.today();
    const auto waiting = std::ranges::count_if(
        *rows, [today](const PreventionRow& row) { return stateOf(row, today) != State::Held; });
    reload([&] { m_model->setRows(std::move(*rows)); });
    Q_EMIT countChanged(static_cast<int>(waiting), false);
}

void PreventionListPage::openId(qint64 id)
{
    context().navigator.openPrevention(PreventionId{id});
}

} // namespace freshstart
