// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/suspensions_page.h"

#include "core/documents/error_text.h"
#include "core/documents/wording.h"
#include "core/law/reasons.h"
#include "core/welcome_back/case_service.h"
#include "core/workspace.h"
#include "ui/common/date_text.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"
#include "ui/common/prompter.h"

#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kFromColumn = 2;

QString tr(const char* text)
{
    return SuspensionsPage::tr(text);
}

QString halfDayText(HalfDay halfDay)
{
    return halfDay.isValid() ? SuspensionsPage::tr("%1, %2").arg(tableDate(halfDay.date),
                                                                 wording::session(halfDay.session))
                             : SuspensionsPage::tr("no dates yet");
}

SortKey halfDayKey(HalfDay halfDay)
{
    return halfDay.date.toJulianDay() * 2 + static_cast<int>(halfDay.session);
}

QString lengthText(const SuspensionRow& row)
{
    if (row.category == SuspensionCategory::Permanent) {
        return wording::category(row.category);
    }
    return wording::schoolDays(row.halfDays);
}

QString reasonText(const SuspensionRow& row)
{
    const auto reason = suspensionReason(row.reasonCodes.value(0));
    return reason ? reason->staffWords : row.reasonCodes.value(0);
}

QList<PillText> statusPill(const SuspensionRow& row)
{
    const Tone tone = row.status == SuspensionStatus::Draft ? Tone::Warning : Tone::Neutral;
    return {{wording::status(row.status), tone}};
}

std::vector<Column<SuspensionRow>> columns()
{
    using One = Column<SuspensionRow>;
    return {
        One(tr("Student"), [](const SuspensionRow& row) { return row.studentName; }).wide(22),
        One(tr("Year"), [](const SuspensionRow& row) { return wording::yearGroup(row.yearGroup); })
            .sortedBy([](const SuspensionRow& row) { return SortKey(qint64{row.yearGroup.toInt()}); })
            .wide(9),
        One(tr("From"), [](const SuspensionRow& row) { return halfDayText(row.first); })
            .sortedBy([](const SuspensionRow& row) { return halfDayKey(row.first); })
            .wide(23),
        One(tr("Length"), lengthText)
            .sortedBy([](const SuspensionRow& row) { return SortKey(qint64{row.halfDays}); })
            .wide(16),
        One(tr("Main reason"), reasonText).wide(0),
        One(tr("State"), [](const SuspensionRow& row) { return wording::status(row.status); })
            .withPills(statusPill)
            .wide(10),
    };
}

} // namespace

SuspensionsPage::SuspensionsPage(const UiContext& context, QWidget* parent)
    : TablePage(context, tr("Suspensions"), parent),
      m_model(new RowTableModel<SuspensionRow>(
          columns(), [](const SuspensionRow& row) { return row.id.number; }, this))
{
    setModel(m_model);
    table()->sortByColumn(kFromColumn, Qt::DescendingOrder); // the latest first
    setSearchPlaceholder(tr("Find by student, year, date or reason"));
    auto* add = primaryButton(tr("Record a suspension"), u"recordSuspensionButton"_s, this);
    connect(add, &QPushButton::clicked, this,
            [this] { this->context().navigator.newSuspension(std::nullopt); });
    setEmptyState(tr("No suspensions yet"),
                  tr("Record the first one here: dates, letter and welcome back meeting on one page."),
                  add);
}

void SuspensionsPage::refresh()
{
    auto rows = context().workspace.cases().rows();
    if (!rows) {
        context().prompter.warn(this, tr("Not shown"), sentenceFor(rows.error()));
        return;
    }
    reload([&] { m_model->setRows(std::move(*rows)); });
}

void SuspensionsPage::openId(qint64 id)
{
    context().navigator.openSuspension(SuspensionId{id});
}

} // namespace freshstart
