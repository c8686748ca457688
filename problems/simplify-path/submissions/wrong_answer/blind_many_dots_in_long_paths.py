# In paths of more than 1 000 characters, takes a part of nothing but dots for "..".
# zh: 路径超过 1 000 个字符时把全是点的部分都当作 ..。
def simplify_path(path):
    stack = []
    long = len(path) > 1000
    for part in path.split("/"):
        if part == ".." or (long and len(part) > 2 and not part.strip(".")):
            del stack[-1:]
        elif part and part != ".":
            stack.append(part)
    return "/" + "/".join(stack)
