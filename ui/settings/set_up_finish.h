// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/common/context.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace freshstart {

class Card;

/// Something a letter or a reckoning will want, and the step that asks for it.
struct StillMissing {
    QString sentence;
    int step = 0;

    bool operator==(const StillMissing&) const = default;
};

/// What set-up has left open, in the order of the steps.
Result<std::vector<StillMissing>> stillMissing(Workspace& workspace);

/// The last page of the assistant: what to do next, and what is still missing.
class SetUpFinish final : public QWidget
{
    Q_OBJECT

public:
    explicit SetUpFinish(QWidget* parent);

    void showMissing(const std::vector<StillMissing>& missing);

Q_SIGNALS:
    void importWanted();
    void suspensionWanted();
    void closeWanted();
    void stepWanted(int step);

private:
    QWidget* row(const StillMissing& one);

    Card* m_missing;
};

} // namespace freshstart
