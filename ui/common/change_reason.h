// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/common/context.h"

#include <QCoreApplication>
#include <QString>

class QWidget;

namespace freshstart {

/// Why a record is changed that has gone out already. Asked once while the page is open.
class ChangeReason
{
    Q_DECLARE_TR_FUNCTIONS(freshstart::ChangeReason)

public:
    /// `record`: "the record of Noah Fox’s welcome back meeting". Cancelled where somebody thinks
    /// better of it; Invalid ("why") without a reason.
    [[nodiscard]] Result<QString> ask(const UiContext& context, QWidget* parent,
                                      const QString& record);

private:
    QString m_given;
};

} // namespace freshstart
