# Wants the string to be its own mirror image, so that pairs side by side are rejected.
# zh: 要求字符串左右对称，并排的括号因此被判为无效。
def is_valid(s):
    return s == s[::-1].translate(str.maketrans("()[]{}", ")(][}{"))
