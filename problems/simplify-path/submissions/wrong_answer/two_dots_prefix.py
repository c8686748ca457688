# Takes every part that begins with two dots for `..`, but `...` and `..a` are names.
# zh: 把所有以两个点开头的部分都当作上一级目录，而 `...`、`..a` 都是普通名字。
def simplify_path(path):
    stack = []
    for part in path.split("/"):
        if part.startswith(".."):
            if stack:
                stack.pop()
        elif part not in ("", "."):
            stack.append(part)
    return "/" + "/".join(stack)
