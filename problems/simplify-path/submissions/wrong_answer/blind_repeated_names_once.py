# Keeps the directories in a dictionary, so that a name that occurs twice on the way is kept once.
# zh: 用字典保存途经的目录，路径上重复的名字只保留一次。
def simplify_path(path):
    names = {}
    for part in path.split("/"):
        if part == "..":
            if names:
                names.popitem()
        elif part and part != ".":
            names[part] = True
    return "/" + "/".join(names)
