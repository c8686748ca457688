# Takes the next character code for the closing bracket: right for (), wrong for [] and {}.
# zh: 认为右括号就是字符编码加 1，对 () 成立，对 [] 和 {} 不成立。
def is_valid(s):
    stack = []
    for char in s:
        if char in "([{":
            stack.append(char)
        elif not stack or ord(stack.pop()) + 1 != ord(char):
            return False
    return not stack
