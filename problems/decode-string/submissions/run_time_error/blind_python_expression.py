# Turns the text into a Python expression, whose parentheses may not be nested so deeply.
# zh: 把文本转成 Python 表达式，而表达式的括号不能嵌套这么深。
import re


def decode_string(s):
    s = re.sub(r"([A-Za-z]+)", r"'\1'+", s)
    s = re.sub(r"(\d+)\[", r"\1*(", s).replace("]", "'')+")
    return eval(s + "''")
