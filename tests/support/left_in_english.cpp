// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/left_in_english.h"

#include "tests/support/catch.h"
#include "tests/support/pseudo_translator.h"
#include "ui/print/document_preview.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart::test {

namespace {

/// What of a text stands outside all brackets.
QString outsideBrackets(const QString& text)
{
    QString outside;
    int depth = 0;
    for (const QChar c : text) {
        if (c == PseudoTranslator::kOpening) {
            ++depth;
            outside += u' ';
        } else if (c == PseudoTranslator::kClosing) {
            depth = qMax(0, depth - 1);
        } else if (depth == 0) {
            outside += c;
        }
    }
    return outside;
}

void collectJson(const QJsonValue& value, QSet<QString>& texts)
{
    if (value.isString()) {
        texts.insert(value.toString());
    }
    for (const QJsonValue& one : value.toArray()) {
        collectJson(one, texts);
    }
    const QJsonObject object = value.toObject();
    for (auto one = object.begin(); one != object.end(); ++one) {
        collectJson(one.value(), texts);
    }
}

void collectTable(QSqlDatabase& database, const QString& table, QSet<QString>& texts)
{
    QSqlQuery query(database);
    REQUIRE(query.exec(u"SELECT * FROM \"%1\""_s.arg(table)));
    while (query.next()) {
        for (int column = 0; query.value(column).isValid(); ++column) {
            if (query.value(column).typeId() != QMetaType::QString) {
                continue;
            }
            const QString text = query.value(column).toString();
            texts.insert(text);
            const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
            collectJson(json.isObject() ? QJsonValue(json.object()) : QJsonValue(json.array()),
                        texts);
        }
    }
}

QStringList headers(const QHeaderView& header)
{
    QStringList texts;
    const QAbstractItemModel* model = header.model();
    for (int i = 0; model != nullptr && i < header.count(); ++i) {
        texts << model->headerData(i, header.orientation()).toString();
    }
    return texts;
}

QStringList cells(const QAbstractItemModel* model)
{
    QStringList texts;
    for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            texts << model->index(row, column).data().toString();
        }
    }
    return texts;
}

/// What stands on the widget itself.
QStringList wordsOn(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return {label->text()};
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return {button->text()};
    }
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget)) {
        return {box->title()};
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        return cells(combo->model());
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        return {line->placeholderText()};
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget)) {
        return {text->placeholderText()};
    }
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        return headers(*header);
    }
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) {
        return cells(view->model());
    }
    QStringList texts;
    const auto* tabs = qobject_cast<const QTabBar*>(&widget);
    for (int tab = 0; tabs != nullptr && tab < tabs->count(); ++tab) {
        texts << tabs->tabText(tab);
    }
    return texts;
}

/// Names of days and months: the system knows them in every language.
QStringList namesOfDates()
{
    QStringList names;
    const QLocale locale;
    for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int day = 1; day <= 7; ++day) {
            names << locale.dayName(day, form);
        }
        for (int month = 1; month <= 12; ++month) {
            names << locale.monthName(month, form);
        }
    }
    return names;
}

/// Longer ones first, so that no part of a text stays behind.
QStringList takenAway(const QSet<QString>& own)
{
    QStringList texts;
    for (const QString& text : own) {
        if (text.size() > 1) {
            texts << text << text.simplified();
        }
    }
    texts << namesOfDates();
    std::ranges::sort(texts,
                      [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return texts;
}

bool hasWords(const QString& outside)
{
    static const QRegularExpression word(u"\\p{L}{3,}"_s);
    return word.match(outside).hasMatch();
}

} // namespace

QSet<QString> textsThatStay(const QString& file)
{
    QSet<QString> texts;
    QFile reasons(
        u":/freshstart/law/suspension-reasons.json"_s); // the census knows them in these words only
    REQUIRE(reasons.open(QIODevice::ReadOnly));
    collectJson(QJsonDocument::fromJson(reasons.readAll()).object(), texts);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"own texts"_s);
        database.setDatabaseName(file);
        REQUIRE(database.open());
        for (const QString& table : database.tables()) {
            collectTable(database, table, texts);
        }
    }
    QSqlDatabase::removeDatabase(u"own texts"_s);
    return texts;
}

QStringList leftInEnglish(const QWidget& window, const QSet<QString>& own)
{
    const QStringList known = takenAway(own);
    QStringList left;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window)) {
            continue;
        }
        QStringList texts = wordsOn(*widget);
        texts << widget->toolTip() << widget->accessibleName();
        if (qobject_cast<const DocumentPreview*>(widget) == nullptr) { // a letter is the school's
            texts << widget->accessibleDescription();
        }
        for (const QAction* action : widget->actions()) {
            texts << action->text();
        }
        for (const QString& text : std::as_const(texts)) {
            QString outside = outsideBrackets(text);
            for (auto one = known.begin(); hasWords(outside) && one != known.end(); ++one) {
                outside.replace(*one, u" "_s);
            }
            if (hasWords(outside)) {
                left << u"%1 %2 “%3”: %4"_s.arg(
                    QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                    text.left(120), outside.simplified().left(60));
            }
        }
    }
    left.removeDuplicates();
    return left;
}

} // namespace freshstart::test
