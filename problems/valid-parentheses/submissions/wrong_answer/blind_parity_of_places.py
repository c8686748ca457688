# Matches each kind by itself and checks only that an even number of characters stands between both brackets.
# zh: 各种括号分别配对，只检查两个括号之间的字符数是偶数。
def is_valid(s):
    pairs, places = {")": "(", "]": "[", "}": "{"}, {"(": [], "[": [], "{": []}
    for i, c in enumerate(s):
        if c in places:
            places[c].append(i)
        elif not places[pairs[c]] or (i - places[pairs[c]].pop()) % 2 == 0:
            return False
    return not any(places.values())
