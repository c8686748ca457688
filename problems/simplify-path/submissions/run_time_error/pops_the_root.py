# Pops for each `..` without asking whether anything is left: above the root the stack is empty.
# zh: 遇到 `..` 直接弹栈，没有判断栈是否为空；已在根目录时会报错。
def simplify_path(path):
    stack = []
    for part in path.split("/"):
        if part == "..":
            stack.pop()
        elif part not in ("", "."):
            stack.append(part)
    return "/" + "/".join(stack)
