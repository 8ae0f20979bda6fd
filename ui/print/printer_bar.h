// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/renderer.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPrinter;
class QSpinBox;

namespace freshstart {

/// Where the pages in a preview go when they are printed: the printer, how many copies, one side or
/// both. The printer and the sides are remembered on this PC; copies always begin with one.
class PrinterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PrinterBar(QWidget* parent);

    /// Looks which printers there are now; asks the system, so not before somebody sees it.
    void readPrinters();
    [[nodiscard]] bool hasPrinter() const;
    [[nodiscard]] QString printerName() const;
    [[nodiscard]] int copies() const;
    [[nodiscard]] Sides sides() const;
    /// As chosen; what is chosen becomes what this PC begins with next time.
    void configure(QPrinter& printer) const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void followPrinter();

    QComboBox* m_printer;
    QSpinBox* m_copies;
    QCheckBox* m_both;
};

} // namespace freshstart
