// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reasons_card.h"

#include "core/documents/wording.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/settings/table_editor.h"

#include <QBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

using Row = SuspensionReason;

QString stateOf(const Row& reason, QDate today)
{
    if (reason.validTo) {
        return ReasonsCard::tr("until %1").arg(wording::plainDate(*reason.validTo));
    }
    return reason.isOlderOn(today) ? ReasonsCard::tr("still valid, older code")
                                   : ReasonsCard::tr("still valid");
}

std::vector<Column<Row>> columns(QDate today)
{
    return {
        Column<Row>(ReasonsCard::tr("Code"), [](const Row& row) { return row.code; }).wide(5),
        Column<Row>(ReasonsCard::tr("The DfE’s words"), [](const Row& row) { return row.label; })
            .wide(0),
        Column<Row>(ReasonsCard::tr("Valid from"),
                    [](const Row& row) { return wording::plainDate(row.validFrom); })
            .sortedBy([](const Row& row) -> SortKey { return row.validFrom.toJulianDay(); })
            .wide(16),
        Column<Row>(ReasonsCard::tr("Valid to"),
                    [today](const Row& row) { return stateOf(row, today); })
            .wide(22),
    };
}

qint64 placeOf(const Row& reason)
{
    const auto& all = suspensionReasons();
    return std::ranges::find(all, reason.code, &Row::code) - all.begin() + 1;
}

} // namespace

ReasonsCard::ReasonsCard(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_model(new RowTableModel<Row>(columns(today), placeOf, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Reasons for a suspension"), this);
    auto* table = new TableEditor(u"reasons"_s, tr("Reasons for a suspension"), {}, m_model, card);
    m_model->setRows(suspensionReasons());
    table->reload([] {});
    card->body()->addWidget(smallLabel(tr("%1. A reason can be chosen for a suspension that begins "
                                          "while it is valid. Where newer, "
                                          "narrower codes exist, the older one is offered last.")
                                           .arg(suspensionReasonsSource()),
                                       card));
    card->body()->addWidget(table);
    layout->addWidget(card);
}

} // namespace freshstart
