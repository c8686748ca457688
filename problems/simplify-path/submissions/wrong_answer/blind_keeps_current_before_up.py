# Lets the directory above cancel a preceding “.” or empty part instead of a name.
# zh: 让“..”抵消它前面的“.”或空部分，而不是名字。
def simplify_path(path):
    stack = []
    for part in path.split("/"):
        if part == ".." and stack:
            stack.pop()
        elif part != "..":
            stack.append(part)
    return "/" + "/".join(part for part in stack if part not in ("", "."))
