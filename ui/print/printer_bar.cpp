// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printer_bar.h"

#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/common/this_pc.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSettings>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

const auto kPrinter = u"print/printer"_s;
const auto kBothSides = u"print/both_sides"_s;
constexpr int kMostCopies = 99;

} // namespace

PrinterBar::PrinterBar(QWidget* parent)
    : QWidget(parent)
    , m_printer(new QComboBox(this))
    , m_copies(new QSpinBox(this))
    , m_both(new QCheckBox(tr("On both sides"), this))
{
    m_printer->setObjectName(u"printerCombo"_s);
    m_printer->setAccessibleName(tr("Printer"));
    m_copies->setObjectName(u"copiesSpin"_s);
    m_copies->setAccessibleName(tr("Copies"));
    if (auto* line = m_copies->findChild<QLineEdit*>()) {
        line->setAccessibleName(tr("Copies"));
    }
    m_copies->setRange(1, kMostCopies);
    m_both->setObjectName(u"bothSidesCheck"_s);
    m_both->setToolTip(tr("Each document still begins on a sheet of its own."));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    const auto add = [this, layout](const QString& name, QWidget* field) {
        QLabel* label = mutedLabel(name, this);
        label->setWordWrap(false);
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field);
    };
    add(tr("Printer"), m_printer);
    add(tr("Copies"), m_copies);
    layout->addWidget(m_both);
    layout->addStretch(1);
    connect(m_printer, &QComboBox::currentIndexChanged, this, &PrinterBar::followPrinter);
    followPrinter();
}

void PrinterBar::readPrinters()
{
    const QString before = m_printer->currentData().toString();
    const QSettings settings(fileOfThisPc(), QSettings::IniFormat);
    const QString usual = before.isEmpty() ? settings.value(kPrinter).toString() : before;
    m_printer->clear();
    for (const QString& name : QPrinterInfo::availablePrinterNames()) {
        m_printer->addItem(name, name);
    }
    if (m_printer->count() == 0) {
        m_printer->addItem(tr("No printer is set up"));
    }
    const int known = m_printer->findData(usual);
    m_printer->setCurrentIndex(
        qMax(0, known >= 0 ? known : m_printer->findData(QPrinterInfo::defaultPrinterName())));
    m_both->setChecked(settings.value(kBothSides, false).toBool());
    followPrinter();
}

bool PrinterBar::hasPrinter() const
{
    return !printerName().isEmpty();
}

QString PrinterBar::printerName() const
{
    return m_printer->currentData().toString();
}

int PrinterBar::copies() const
{
    return m_copies->value();
}

Sides PrinterBar::sides() const
{
    return m_both->isEnabled() && m_both->isChecked() ? Sides::Both : Sides::One;
}

void PrinterBar::configure(QPrinter& printer) const
{
    printer.setPrinterName(printerName());
    printer.setCopyCount(copies());
    printer.setCollateCopies(true);
    printer.setDuplex(sides() == Sides::Both ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    QSettings settings(fileOfThisPc(), QSettings::IniFormat);
    settings.setValue(kPrinter, printerName());
    settings.setValue(kBothSides, m_both->isChecked());
}

void PrinterBar::showEvent(QShowEvent* event)
{
    readPrinters();
    m_copies->setValue(1);
    QWidget::showEvent(event);
}

void PrinterBar::followPrinter()
{
    m_printer->setEnabled(hasPrinter());
    m_copies->setEnabled(hasPrinter());
    m_both->setEnabled(hasPrinter());
}

} // namespace freshstart
