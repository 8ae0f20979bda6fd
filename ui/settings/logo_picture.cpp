// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/logo_picture.h"

#include "core/school/school_rules.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kFewestDots = 40;   ///< less is a smudge at 2 cm
constexpr int kMostDots = 5000;   ///< more takes hundreds of megabytes to show
constexpr int kLongestShape = 12; ///< times as long as high: a line, not a picture
constexpr qint64 kNeverALogo = 64 * 1024 * 1024;

Issue problem(const QString& code, const QStringList& parameters = {})
{
    return Issue{Severity::Problem, code, u"logo"_s, 0, parameters};
}

bool isOdd(QSize size)
{
    const int shorter = std::min(size.width(), size.height());
    const int longer = std::max(size.width(), size.height());
    return shorter < kFewestDots || longer > kMostDots || longer > kLongestShape * shorter;
}

} // namespace

std::optional<Issue> logoProblem(const QByteArray& logo)
{
    School onlyLogo;
    onlyLogo.logo = logo;
    for (const Issue& issue : validate(onlyLogo)) {
        if (issue.field == "logo"_L1) {
            return issue;
        }
    }
    QByteArray bytes = logo;
    QBuffer device(&bytes);
    QImageReader reader(&device);
    const QSize size = reader.size(); // out of the head of the file, before anything is unpacked
    if (!size.isValid()) {
        return problem(u"logo_broken"_s);
    }
    if (isOdd(size)) {
        return problem(u"logo_odd_size"_s,
                       {QString::number(size.width()), QString::number(size.height())});
    }
    if (reader.read().isNull()) {
        return problem(u"logo_broken"_s);
    }
    return std::nullopt;
}

Result<QByteArray> readLogo(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::CannotReadFile, {}, {}, {}};
    }
    if (file.size() > kNeverALogo) {
        return Error{ErrorCode::Invalid,
                     u"logo"_s,
                     u"logo_too_large"_s,
                     {QString::number(file.size() / 1024)}};
    }
    return file.readAll();
}

QPixmap logoPixmap(const QByteArray& logo, QSize box)
{
    QPixmap picture;
    if (logo.isEmpty() || logoProblem(logo) || !picture.loadFromData(logo)) {
        return {};
    }
    return picture.scaled(box, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace freshstart
