// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_file.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/headings.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

Error tooLarge(qint64 size, qint64 limit)
{
    constexpr qint64 kMegabyte = 1024 * 1024;
    return Error{
        ErrorCode::FileTooLarge,
        {},
        {},
        {QString::number((size + kMegabyte - 1) / kMegabyte), QString::number(limit / kMegabyte)}};
}

} // namespace

Result<QByteArray> readImportFile(const QString& path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::CannotReadFile, {}, file.errorString(), {}};
    }
    if (file.size() > limit) {
        return tooLarge(file.size(), limit);
    }
    QByteArray content = file.read(limit + 1); // a file may grow, and some do not know their size
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::CannotReadFile, {}, file.errorString(), {}};
    }
    if (content.size() > limit) {
        return tooLarge(content.size(), limit);
    }
    return content;
}

bool looksLikeXml(const QByteArray& content)
{
    QByteArrayView view(content);
    if (view.startsWith("\xEF\xBB\xBF")) {
        view = view.sliced(3);
    }
    if (view.startsWith("\xFF\xFE") || view.startsWith("\xFE\xFF")) {
        return view.sliced(2, std::min<qsizetype>(view.size() - 2, 2)).contains('<');
    }
    return view.trimmed().startsWith('<');
}

Result<ImportKind> recogniseImport(const QByteArray& content)
{
    if (looksLikeXml(content)) {
        return ImportKind::Students; // whether it is a Common Transfer File, its reader says
    }
    auto reader = CsvReader::fromBytes(content);
    if (!reader) {
        return reader.error();
    }
    CsvRecord first;
    const auto read = reader->next(first);
    if (!read) {
        return read.error();
    }
    const QStringList texts = first.texts();
    // Before the calendar, which has kinds and days too, but nobody's.
    if (const Headings support(texts, supportHeadings());
        support.has(u"kind"_s) && support.has(u"start_date"_s) &&
        (support.has(u"upn"_s) || support.has(u"external_key"_s) || support.has(u"surname"_s))) {
        return ImportKind::Support;
    }
    if (const Headings calendar(texts, calendarHeadings());
        calendar.has(u"kind"_s) && calendar.has(u"first"_s)) {
        return ImportKind::Calendar;
    }
    if (Headings(texts, suspensionHeadings()).has(u"start_date"_s)) {
        return ImportKind::Suspensions;
    }
    if (Headings(texts, studentHeadings()).has(u"surname"_s)) {
        return ImportKind::Students;
    }
    return Error{ErrorCode::UnknownFormat, {}, u"no known headings"_s, {}};
}

} // namespace freshstart
