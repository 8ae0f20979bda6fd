// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/suspensions_page.h"

#include "core/base/clock.h"
#include "core/calendar/calendar_service.h"
#include "core/documents/error_text.h"
#include "core/welcome_back/case_service.h"
#include "core/workspace.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"
#include "ui/common/prompter.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kFromColumn = 2;

} // namespace

SuspensionsPage::SuspensionsPage(const UiContext& context, QWidget* parent)
    : TablePage(context, tr("Suspensions"), parent)
    , m_model(new RowTableModel<ListedSuspension>(
          suspensionColumns(), [](const ListedSuspension& one) { return one.row.id.number; }, this))
    , m_states(new QComboBox(this))
{
    setModel(m_model, u"suspensions"_s);
    table()->sortByColumn(kFromColumn, Qt::DescendingOrder); // the latest first
    setSearchPlaceholder(tr("Find by student, year, date or reason"));
    m_states->setObjectName(u"suspensionStateCombo"_s);
    m_states->setAccessibleName(tr("Show only"));
    m_states->addItem(tr("All"), -1);
    for (int i = 0; i < kListedStateCount; ++i) {
        m_states->addItem(listedStateName(static_cast<ListedState>(i)), i);
    }
    connect(m_states, &QComboBox::currentIndexChanged, this,
            [this] { reload([this] { filter(); }); });
    addFilter(m_states);
    auto* add = primaryButton(tr("Record a suspension"), u"recordSuspensionButton"_s, this);
    connect(add, &QPushButton::clicked, this,
            [this] { this->context().navigator.newSuspension(std::nullopt); });
    setEmptyState(
        tr("No suspensions yet"),
        tr("Record the first one here: dates, letter and welcome back meeting on one page."), add);
}

void SuspensionsPage::refresh()
{
    auto rows = context().workspace.cases().rows();
    const auto calendar = context().workspace.calendar().load();
    if (!rows || !calendar) {
        context().prompter.warn(this, tr("Not shown"),
                                sentenceFor(rows ? calendar.error() : rows.error()));
        return;
    }
    reload([&] {
        m_model->showOnly(std::nullopt); // places of the rows that go
        m_model->setRows(listed(std::move(*rows), context().clock.today(), *calendar));
        filter();
    });
}

void SuspensionsPage::filter()
{
    const int wanted = m_states->currentData().toInt();
    if (wanted < 0) {
        m_model->showOnly(std::nullopt);
        return;
    }
    std::vector<int> places;
    for (size_t i = 0; i < m_model->rows().size(); ++i) {
        if (static_cast<int>(m_model->rows()[i].state) == wanted) {
            places.push_back(static_cast<int>(i));
        }
    }
    m_model->showOnly(std::move(places));
}

void SuspensionsPage::openId(qint64 id)
{
    context().navigator.openSuspension(SuspensionId{id});
}

} // namespace freshstart
