// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace freshstart::test {

namespace {

/// A folder of core may include itself and what stands lower (house.md; models-and-style.md 4.3).
const QHash<QString, int>& heights()
{
    static const QHash<QString, int> table{
        {u"base"_s, 0},       {u"law"_s, 1},       {u"calendar"_s, 1},    {u"school"_s, 2},
        {u"protection"_s, 1}, {u"students"_s, 2},  {u"suspensions"_s, 3}, {u"welcome_back"_s, 4},
        {u"prevention"_s, 4}, {u"retention"_s, 3}, {u"today"_s, 5},       {u"reports"_s, 5},
        {u"documents"_s, 6},  {u"records"_s, 7},   {u"exchange"_s, 8},    {u"rights"_s, 8},
        {u"sample"_s, 9},     {u"paper"_s, 9},      {u"writing"_s, 1},
    };
    return table;
}

struct Include {
    QString name;
    bool isOurs = false; ///< in quotes

    [[nodiscard]] bool isIn(QLatin1StringView folder) const
    {
        return isOurs && name.startsWith(folder);
    }
};

std::optional<Include> includeOf(const QString& line)
{
    static const QRegularExpression form(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return Include{match.captured(2), match.captured(1) == "\""_L1};
}

/// "students" of "core/students/student.h"; empty for a file that stands in the room itself.
QString folderOf(const QString& path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() > 2 ? parts.at(1) : QString();
}

bool isHeader(const QString& path)
{
    return path.endsWith(".h"_L1);
}

bool isSource(const QString& path)
{
    return path.endsWith(".cpp"_L1);
}

/// Files whose trade is the database.
bool isStorageTrade(const QString& path)
{
    static const QRegularExpression form(
        u"^core/(storage/.*|workspace\\.(h|cpp)"
        "|(?!documents/).*_(repository|service|columns)\\.(h|cpp))$"_s);
    return form.match(path).hasMatch();
}

bool isRepositoryHeader(const QString& name)
{
    return name.endsWith("_repository.h"_L1) || name.endsWith("_columns.h"_L1);
}

/// Rules of core.
QString coreRule(const QString& path, const Include& include, const QSet<QString>& screenClasses)
{
    if (include.isIn("core/storage/"_L1)) {
        if (!isStorageTrade(path)) {
            return u"storage"_s;
        }
        const bool handsOn = path.endsWith("_service.h"_L1) || path.endsWith("workspace.h"_L1);
        return handsOn ? u"side-door"_s : QString();
    }
    if (isRepositoryHeader(include.name) && !isStorageTrade(path)) {
        return u"repository"_s;
    }
    const QString from = folderOf(path);
    if (!include.isOurs) {
        return from != "paper"_L1 && screenClasses.contains(include.name) ? u"screen"_s : QString();
    }
    const QString to = folderOf(include.name);
    if (from.isEmpty() || from == to || !include.isIn("core/"_L1)) {
        return {};
    }
    if (from == "sample"_L1 && include.name == "core/workspace.h"_L1) {
        return {}; // the sample school uses the house as a whole, like a front end
    }
    if (from == "storage"_L1) {
        return to == "base"_L1 || to == "protection"_L1 ? QString() : u"direction"_s;
    }
    const int here = heights().value(from, -1);
    const int there = heights().value(to, 99);
    return there < here ? QString() : u"direction"_s;
}

/// Rules of ui and app.
QString windowRule(const QString& path, const Include& include)
{
    if (include.isIn("core/storage/"_L1)) {
        return u"storage"_s;
    }
    if (!include.isOurs && include.name.startsWith("QSql"_L1)) {
        return u"sql"_s;
    }
    if (include.isOurs && isRepositoryHeader(include.name)) {
        return u"repository"_s;
    }
    const QString from = folderOf(path);
    const QString to = folderOf(include.name);
    // Every feature prints; none but print and common is there for the others.
    const bool forAll = to == "common"_L1 || (to == "print"_L1 && from != "common"_L1);
    const bool betweenFeatures = path.startsWith("ui/"_L1) && include.isIn("ui/"_L1) &&
                                 !from.isEmpty() && from != to && !forAll;
    return betweenFeatures ? u"neighbour"_s : QString();
}

QString includeRule(const QString& path, const Include& include, const QSet<QString>& screenClasses)
{
    static const QRegularExpression moduleForm(u"^Qt[A-Z]\\w*/"_s);
    if (moduleForm.match(include.name).hasMatch()) {
        return u"spelling"_s;
    }
    if (include.isOurs && !include.isIn("core/"_L1) && !include.isIn("ui/"_L1) &&
        !include.isIn("app/"_L1) && !include.isIn("tests/"_L1) &&
        !include.name.endsWith(".moc"_L1)) {
        return u"spelling"_s;
    }
    if (path.startsWith("tests/"_L1)) {
        return {};
    }
    const bool upwards = include.isIn("tests/"_L1) ||
                         (!path.startsWith("app/"_L1) && include.isIn("app/"_L1)) ||
                         (path.startsWith("core/"_L1) && include.isIn("ui/"_L1));
    if (upwards) {
        return u"room"_s;
    }
    return path.startsWith("core/"_L1) ? coreRule(path, include, screenClasses)
                                       : windowRule(path, include);
}

bool asksForThePresent(const QString& path, const QString& line)
{
    static const QRegularExpression form(
        u"\\bcurrent(Date|DateTime|DateTimeUtc|Time|MSecsSinceEpoch|SecsSinceEpoch)\\s*\\("_s);
    if (path == "core/base/clock.cpp"_L1 || path.startsWith("tests/bench/"_L1)) {
        return false;
    }
    return form.match(line).hasMatch();
}

int budgetOf(const QString& path)
{
    if (path.startsWith("app/"_L1) && path.endsWith("/main.cpp"_L1)) {
        return 80;
    }
    if (isHeader(path)) {
        return 150;
    }
    return isSource(path) ? 400 : 0; // house.md, rules of living 9
}

void checkWhole(const SourceFile& file, std::vector<Breach>& breaches)
{
    const auto firstLinesHold = [&](QLatin1StringView text) {
        const QStringList first = file.lines.mid(0, 3);
        return std::ranges::any_of(first, [&](const QString& l) { return l.contains(text); });
    };
    if (!firstLinesHold("SPDX-FileCopyrightText:"_L1) ||
        !firstLinesHold("SPDX-License-Identifier: GPL-3.0-or-later"_L1)) {
        breaches.push_back({file.path, u"licence"_s, {}});
    }
    if (isHeader(file.path) && !file.lines.contains(u"#pragma once"_s)) {
        breaches.push_back({file.path, u"pragma"_s, {}});
    }
    const int budget = budgetOf(file.path);
    if (budget > 0 && file.lines.size() > budget) {
        breaches.push_back({file.path, u"budget"_s, QString::number(file.lines.size())});
    }
}

} // namespace

namespace {

/// Colours have their place, ui/common/theme. Only paper is white in either theme, and says so.
bool namesColour(const QString& path, const QString& line)
{
    static const QRegularExpression colour(
        u"QColor\\((?:0x|\\d|u?\"#)|qRgba?\\(|\"#[0-9a-fA-F]{3,8}\"|Qt::(?:dark|light)?"
        "(?:[Rr]ed|[Gg]reen|[Bb]lue|[Gg]ray|[Yy]ellow|[Cc]yan|[Mm]agenta|white|black)\\b"_s);
    const bool isScreen = path.startsWith("ui/"_L1) || path.startsWith("app/gui/"_L1);
    return isScreen && !path.startsWith("ui/common/theme"_L1) &&
           !line.contains("paper is white"_L1) && colour.match(line).hasMatch();
}

} // namespace

namespace {

/// Sizes have their places: ui/common/theme (distances) and ui/common/measure.h (letters and lines).
/// What is drawn on paper is measured there, and says so.
bool namesPixels(const QString& path, QString line)
{
    static const QRegularExpression grown(u"(?:lettersWide|linesHigh)\\([^()]*\\)"_s);
    static const QRegularExpression constant(
        u"constexpr int k\\w*(?:Width|Height|Wide|High|Size|Gap|Margin|Radius|Widest)\\s*=\\s*\\d"_s);
    static const QRegularExpression call(
        u"(?:setContentsMargins|set(?:Horizontal|Vertical)?Spacing|addSpacing|resize|QSize|QMargins|"
        "set(?:Fixed|Minimum|Maximum)(?:Width|Height|Size)|setIconSize|setPointSizeF?|setPixelSize|"
        "setColumnWidth)\\(([^;]*)"_s);
    static const QRegularExpression number(
        u"(?<![\\w.:*/])(?<![*/] )(?:[2-9]|\\d{2,})(?![\\w.])(?! ?[*/])"_s);
    if (!path.startsWith("ui/"_L1) || path.startsWith("ui/common/theme"_L1) ||
        path == "ui/common/measure.h"_L1 || line.contains("on paper"_L1)) {
        return false;
    }
    static const QRegularExpression literal(u"\"[^\"]*\""_s);
    line.remove(literal).remove(grown);
    const QRegularExpressionMatch found = call.match(line);
    return constant.match(line).hasMatch() ||
           (found.hasMatch() && number.match(found.captured(1)).hasMatch());
}

/// A sentence for people: two words with a blank between them, in a literal that no translator sees.
bool isSentence(const QString& literal)
{
    static const QRegularExpression words(u"[A-Za-z]{2,} [A-Za-z]{2,}"_s);
    static const QRegularExpression pattern(u"^(?:[dMyhHm:'., ]+|[%\\d ]+)$"_s); // of a date
    const bool areCodes = literal.contains(u'_'); // "period return_moment"
    return words.match(literal).hasMatch() && !pattern.match(literal).hasMatch() && !areCodes;
}

/// The functions whose brackets a place stands in, as far as its statement goes.
QStringList callsAround(const QString& masked, qsizetype place)
{
    static const QRegularExpression name(u"([\\w:]+)\\s*$"_s);
    QStringList calls;
    int closed = 0;
    for (qsizetype i = place - 1; i >= 0; --i) {
        const QChar c = masked.at(i);
        if (c == u';' && closed == 0) {
            break;
        }
        closed += c == u')' || c == u'}' || c == u']' ? 1 : 0;
        if (c == u'(' || c == u'{' || c == u'[') {
            if (closed == 0 && c == u'(') {
                calls.append(name.match(masked.first(i)).captured(1).section(u':', -1));
            }
            closed = qMax(0, closed - 1);
        }
    }
    return calls;
}

} // namespace

QStringList untranslatedIn(const SourceFile& file)
{
    static const QRegularExpression comment(u"//[^\n]*"_s);
    static const QRegularExpression literal(u"\"((?:[^\"\\\\\n]|\\\\.)*)\""_s);
    static const QStringList translators{u"tr"_s, u"translate"_s, u"QT_TRANSLATE_NOOP"_s};
    const QString text = file.lines.join(u'\n').remove(comment);
    QString masked = text;
    for (const QRegularExpressionMatch& one : literal.globalMatch(text)) {
        masked.replace(one.capturedStart(1), one.capturedLength(1),
                       QString(one.capturedLength(1), u'x'));
    }
    QStringList found;
    for (const QRegularExpressionMatch& one : literal.globalMatch(text)) {
        const QStringList around = callsAround(masked, one.capturedStart());
        if (isSentence(one.captured(1)) &&
            std::ranges::none_of(around, [](const QString& call) {
                return translators.contains(call);
            })) {
            found.append(one.captured(1));
        }
    }
    return found;
}

std::vector<Breach> breachesIn(const SourceFile& file, const QSet<QString>& screenClasses)
{
    std::vector<Breach> breaches;
    checkWhole(file, breaches);
    if (!isHeader(file.path) && !isSource(file.path)) {
        return breaches;
    }
    for (const QString& line : file.lines) {
        if (const auto include = includeOf(line)) {
            if (const QString rule = includeRule(file.path, *include, screenClasses);
                !rule.isEmpty()) {
                breaches.push_back({file.path, rule, include->name});
            }
        } else if (asksForThePresent(file.path, line)) {
            breaches.push_back({file.path, u"clock"_s, line.trimmed()});
        } else if (namesColour(file.path, line)) {
            breaches.push_back({file.path, u"colour"_s, line.trimmed()});
        } else if (namesPixels(file.path, line)) {
            breaches.push_back({file.path, u"pixel"_s, line.trimmed()});
        }
    }
    // Details of errors for the log, and the invented student of a letter's preview.
    static const QStringList notShown{u"core/documents/document.cpp"_s,
                                      u"core/documents/merge_text.cpp"_s,
                                      u"core/documents/letter_samples.cpp"_s};
    const bool speaks = isSource(file.path) && !notShown.contains(file.path);
    if (speaks && (file.path.startsWith("ui/"_L1) || file.path.startsWith("core/documents/"_L1) ||
                   file.path.startsWith("core/writing/"_L1))) {
        for (const QString& sentence : untranslatedIn(file)) {
            breaches.push_back({file.path, u"untranslated"_s, sentence});
        }
    }
    return breaches;
}

std::vector<SourceFile> sourceFiles(const QString& root)
{
    QStringList paths;
    for (const QString& room : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"installer"_s}) {
        QDirIterator walk(root + u'/' + room,
                          {u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s, u"*.cmake"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            paths << QDir(root).relativeFilePath(walk.next());
        }
    }
    paths.sort();
    std::vector<SourceFile> files;
    for (const QString& path : std::as_const(paths)) {
        if (path.startsWith("tests/architecture/bad/"_L1)) {
            continue;
        }
        QFile file(root + u'/' + path);
        if (file.open(QIODevice::ReadOnly | QIODevice::Text)) {
            QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
            if (lines.last().isEmpty()) {
                lines.removeLast();
            }
            files.push_back({path, lines});
        }
    }
    return files;
}

QSet<QString> screenClasses(const QString& qtHeaders)
{
    QSet<QString> names;
    for (const QString& module : {u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s}) {
        const QStringList found =
            QDir(qtHeaders + u'/' + module).entryList({u"Q[A-Z]*"_s}, QDir::Files);
        names += QSet<QString>(found.begin(), found.end());
    }
    return names;
}

} // namespace freshstart::test
