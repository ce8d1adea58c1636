"use strict";
// Answers "What did they tell you?" from the index in answers.js, which is loaded and never fetched,
// so that it works from a file too.

var MOST_SHOWN = 30;

// In French NE is what English calls EIN, and no negation. Dotted initials are one word (P.O. box).
function folded(text) {
  return text
    .replace(/\bNE\b/g, "EIN")
    .replace(/\b[a-z](?:\.[a-z])+\b\.?/gi, function (initials) { return initials.replace(/\./g, ""); })
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

// A plural finds the singular too, because words are found by their beginnings.
function sought(typed) {
  var words = folded(/^\s*ne\s*$/i.test(typed) ? "NE" : typed).split(" ");
  return words.filter(Boolean).map(function (word) {
    return word.length > 3 ? word.replace(/s$/, "") : word;
  });
}

// A code is typed with blanks or without (CR 2002), with its provider's name or without.
function endings(words) {
  return words.map(function (_, first) { return words.slice(first).join(""); });
}

// Where the words of an entry stand, with what a whole word and a beginning are worth there.
// What people look for under words is the reason; a code is looked for under its number.
function prepared(index) {
  return index.map(function (entry) {
    var reason = entry[0] === "reason";
    // A reason's page is named in English, which is what providers write.
    var page = reason ? " " + folded(entry[1]) + " " : "";
    return {
      kind: entry[0],
      page: entry[1],
      label: entry[2],
      title: entry[3],
      named: " " + folded(entry[2]) + " ",
      names: endings(folded(entry[2]).split(" ")),
      places: [
        [" " + folded(entry[2]) + " ", 10, 6],
        [page, 16, 11],
        [" " + folded(entry[3]) + " ", reason ? 16 : 12, reason ? 11 : 8],
        [" " + folded(entry[4]) + " ", 4, 3],
      ],
    };
  });
}

function worth(entry, word) {
  if (/[0-9]/.test(word) && entry.named.indexOf(" " + word + " ") >= 0) return 60;
  return entry.places.reduce(function (best, place) {
    if (place[0].indexOf(" " + word + " ") >= 0) return Math.max(best, place[1]);
    return place[0].indexOf(" " + word) >= 0 ? Math.max(best, place[2]) : best;
  }, 0);
}

// Entries that hold all words come alone; when none does, the best are those with the rare words.
function answersTo(typed, entries) {
  var words = sought(typed);
  var typedName = words.length > 1 ? folded(typed).replace(/ /g, "") : "";
  var found = entries.map(function (entry, place) {
    var worths = words.map(function (word) { return worth(entry, word); });
    return { entry: entry, place: place, worths: worths };
  });
  var rarity = words.map(function (_, number) {
    var holders = found.filter(function (answer) { return answer.worths[number] > 0; }).length;
    return Math.log(1 + entries.length / (1 + holders));
  });
  found.forEach(function (answer) {
    // A code that is a name and typed whole comes first, whatever its words are.
    var named = typedName && answer.entry.names.indexOf(typedName) >= 0;
    answer.whole = named || answer.worths.every(Boolean);
    answer.score = answer.worths.reduce(function (sum, value, number) {
      return sum + value * rarity[number];
    }, named ? 1000 : 0);
  });
  var whole = found.filter(function (answer) { return words.length && answer.whole; });
  var kept = whole.length ? whole : found.filter(function (answer) { return answer.score > 0; });
  kept.sort(function (one, other) { return other.score - one.score || one.place - other.place; });
  return kept.map(function (answer) { return answer.entry; });
}

function shown(entry, kinds) {
  var item = document.createElement("li");
  var link = document.createElement("a");
  var kind = document.createElement("span");
  var name = document.createElement("strong");
  link.href = entry.page;
  kind.className = "kind";
  kind.textContent = kinds[entry.kind];
  name.textContent = entry.label;
  link.append(kind, " ", name, entry.label ? " " : "", entry.title);
  item.append(link);
  return item;
}

function said(status, count) {
  if (count > MOST_SHOWN) {
    return status.dataset.many.replace("{n}", MOST_SHOWN).replace("{total}", count);
  }
  if (count === 1) return status.dataset.one;
  return count ? status.dataset.some.replace("{n}", count) : status.dataset.none;
}

function listen(form) {
  var entries = prepared(ANSWERS);
  var box = form.querySelector("input");
  var status = form.querySelector("[role=status]");
  var list = form.querySelector(".answers");

  function answer() {
    var answers = box.value.trim() ? answersTo(box.value, entries) : [];
    var items = answers.slice(0, MOST_SHOWN).map(function (entry) {
      return shown(entry, list.dataset);
    });
    list.replaceChildren.apply(list, items);
    status.textContent = box.value.trim() ? said(status, answers.length) : "";
  }

  // Up and down go through box and answers; Escape goes back to the box and empties it.
  function move(event) {
    var stops = [box].concat(Array.from(list.querySelectorAll("a")));
    var step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      var next = stops[stops.indexOf(document.activeElement) + step];
      if (next) next.focus();
      event.preventDefault();
    } else if (event.key === "Escape") {
      box.value = "";
      box.focus();
      answer();
    }
  }

  form.addEventListener("keydown", move);
  form.addEventListener("submit", function (event) {
    var first = list.querySelector("a");
    event.preventDefault();
    if (first) first.click();
  });
  box.addEventListener("input", answer);
  form.hidden = false;
  box.focus({ preventScroll: true });
  answer();
}

if (typeof document !== "undefined") {
  document.querySelectorAll("form.ask").forEach(listen);
}
