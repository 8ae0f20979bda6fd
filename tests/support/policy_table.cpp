// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/policy_table.h"

#include "tests/support/test_paths.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace freshstart::test {

namespace {

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString tests()
{
    return QStringLiteral(FRESHSTART_TEST_DATA "/..");
}

} // namespace

std::vector<PolicyRow> policyTable(const QString& folder)
{
    static const QRegularExpression sentence(u"^[A-Z]?\\d+(\\.\\d+)*[a-z]?$"_s);
    std::vector<PolicyRow> rows;
    const QString text = textOf(tests() + u"/../core/"_s + folder + u"/POLICY.md"_s);
    for (const QString& line : text.split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() != 6 || !sentence.match(cells[1].trimmed()).hasMatch()) {
            continue;
        }
        PolicyRow row{cells[1].trimmed(), cells[2].trimmed(), cells[3].trimmed(), {}};
        if (cells[4].trimmed() != u"–"_s) {
            for (const QString& name : cells[4].split(u';')) {
                row.tests.append(name.trimmed());
            }
        }
        rows.push_back(row);
    }
    return rows;
}

QStringList allTestNames()
{
    static const QRegularExpression form(
        u"TEST_CASE\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"((?:\\s*\"(?:[^\"\\\\]|\\\\.)*\")*)\\s*,"_s);
    static const QRegularExpression piece(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QStringList names;
    QDirIterator walk(tests(), {u"*_test.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString text = textOf(walk.next());
        for (auto found = form.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            QString name = match.captured(1); // and what continues on the next line
            for (auto rest = piece.globalMatch(match.captured(2)); rest.hasNext();) {
                name += rest.next().captured(1);
            }
            names.append(name);
        }
    }
    return names;
}

QStringList unknownTests(const std::vector<PolicyRow>& rows)
{
    const QStringList known = allTestNames();
    QStringList unknown;
    for (const PolicyRow& row : rows) {
        for (const QString& name : row.tests) {
            if (!known.contains(name)) {
                unknown.append(row.sentence + u": "_s + name);
            }
        }
    }
    return unknown;
}

} // namespace freshstart::test
