// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/command_line.h"

#include "core/base/translate.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(CommandLine)

} // namespace

CommandLine readCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Suspensions, welcome back meetings and exclusion prevention meetings."));
    parser.addPositionalArgument(u"file"_s, tr("The school's file; the usual one if left out."),
                                 u"[FILE]"_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, tr("Open the sample school."));
    const QCommandLineOption selfTest(u"self-test"_s,
                                      tr("Check that the program works, then end."));
    QCommandLineOption date(u"date"_s, {}, u"ISO"_s);
    date.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({demo, selfTest, date});

    CommandLine line;
    if (!parser.parse(arguments)) {
        line.wrong = parser.errorText();
        return line;
    }
    if (parser.isSet(help)) {
        line.answer = parser.helpText();
    } else if (parser.isSet(version)) {
        line.answer = tr("Fresh Start %1").arg(QCoreApplication::applicationVersion()) + u'\n';
    }
    line.demo = parser.isSet(demo);
    line.selfTest = parser.isSet(selfTest);
    line.file = parser.positionalArguments().value(0);
    if (parser.positionalArguments().size() > 1) {
        line.wrong = tr("Only one file can be opened at a time.");
    } else if (line.demo && !line.file.isEmpty()) {
        line.wrong = tr("--demo opens the sample school and takes no file.");
    }
    if (parser.isSet(date)) {
        line.date = QDate::fromString(parser.value(date), Qt::ISODate);
        if (!line.date->isValid()) {
            line.wrong = tr("--date takes a date such as 2026-11-19.");
        }
    }
    return line;
}

} // namespace freshstart
