# Compares only how often each kind is opened and closed, not the order.
# zh: 只比较每种左右括号的数量，不看顺序。
def is_valid(s):
    return all(s.count(opening) == s.count(closing) for opening, closing in ("()", "[]", "{}"))
