// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long one keystroke of the search takes over 100,000 students: prints percentiles.
#include "core/base/text.h"
#include "core/base/word_index.h"
#include "core/students/student_index.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <random>

using namespace freshstart;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStudents = 100'000;

const QStringList kForenames{u"Łucja"_s,  u"Ŵyn"_s,      u"Thi"_s,  u"Amelia"_s,
                             u"Oliver"_s, u"Muhammad"_s, u"Isla"_s, u"Noah"_s,
                             u"Zoë"_s,    u"Søren"_s,    u"Ava"_s,  u"Jack"_s};
const QStringList kBeginnings{u"O'Bri"_s, u"Smi"_s, u"Nguy"_s, u"Wój"_s, u"Mac"_s, u"Ash"_s,
                              u"Black"_s, u"Har"_s, u"Tho"_s,  u"Ev"_s,  u"Pat"_s, u"Sin"_s};
const QStringList kEndings{u"en"_s,   u"th"_s,  u"ễn"_s,  u"cik"_s, u"donald"_s, u"worth"_s,
                           u"burn"_s, u"ris"_s, u"mas"_s, u"ans"_s, u"el"_s,     u"gh"_s};

std::vector<StudentRow> manyStudents()
{
    std::mt19937 random(7);
    const auto any = [&random](const QStringList& words) {
        return words[static_cast<qsizetype>(random() % static_cast<unsigned>(words.size()))];
    };
    std::vector<StudentRow> rows(kStudents);
    for (StudentRow& row : rows) {
        const QString upn = u"A%1"_s.arg(random() % 1'000'000'000'000ULL, 12, 10, QChar(u'0'));
        const QString form = QString::number(7 + random() % 5) +
                             u"ABCDEF"_s.at(static_cast<qsizetype>(random() % 6));
        row.searchKey = searchKey(QStringList{any(kForenames), any(kBeginnings) + any(kEndings),
                                              any(kForenames), form, upn}
                                      .join(u' '));
    }
    return rows;
}

/// Types the texts letter by letter and prints how long one keystroke takes.
void measure(QTextStream& out, const QString& what, const QStringList& typed,
             const std::function<size_t(const QString&)>& find)
{
    size_t found = 0;
    std::vector<double> milliseconds;
    QElapsedTimer timer;
    for (int round = 0; round < 20; ++round) {
        for (const QString& text : typed) {
            for (qsizetype length = 1; length <= text.size(); ++length) {
                timer.start();
                found += find(text.left(length));
                milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
        }
    }
    std::ranges::sort(milliseconds);
    out << what << " (" << found << " found):";
    for (const int percent : {50, 90, 95, 99, 100}) {
        const size_t place = (milliseconds.size() - 1) * static_cast<size_t>(percent) / 100;
        out << "  " << percent << " % " << milliseconds[place] << " ms";
    }
    out << "\n";
}

} // namespace

int main()
{
    QTextStream out(stdout);
    QElapsedTimer timer;
    const std::vector<StudentRow> rows = manyStudents();
    timer.start();
    const StudentIndex index(rows);
    out << kStudents << " students, index built in " << timer.elapsed() << " ms\n";

    const QStringList typed{
        u"amelia smith"_s, u"o'brien"_s, u"nguyễn thi"_s, u"7a ash"_s, u"macworth z"_s,
        u"A12345"_s,       u"zzz"_s,     u"noah 9c"_s,    u"a"_s,      u"s s"_s};
    measure(out, u"students"_s, typed,
            [&index](const QString& text) { return index.find(text).size(); });

    std::vector<QString> keys;
    for (const StudentRow& row : rows) {
        keys.push_back(row.searchKey);
    }
    timer.start();
    const WordIndex words(keys);
    out << "everything, index built in " << timer.elapsed() << " ms\n";
    measure(out, u"everything"_s, typed,
            [&words](const QString& text) { return words.find(text, 10).size(); });
    const QStringList wrong{u"amleia smith"_s, u"muhamad"_s, u"xoah blackworth"_s, u"nguyenn"_s};
    measure(out, u"with a typing error"_s, wrong,
            [&words](const QString& text) { return words.find(text, 10).size(); });
    return 0;
}
