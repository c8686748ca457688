# Takes a name of n dots for a way n − 1 directories up.
# zh: 把由 n 个点组成的名字理解为向上 n − 1 层。
def simplify_path(path):
    stack = []
    for part in path.split("/"):
        if part and not part.strip("."):
            for _ in range(len(part) - 1):
                if stack:
                    stack.pop()
        elif part:
            stack.append(part)
    return "/" + "/".join(stack)
