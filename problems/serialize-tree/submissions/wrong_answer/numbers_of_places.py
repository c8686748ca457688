# Writes each value with its place in a full tree, whose number doubles with each level: the string grows with nodes × levels.
# zh: 给每个值写上它在满二叉树中的编号，编号每层翻倍：字符串长度随节点数 × 层数增长。

import json


class Codec:
    def serialize(self, root):
        places, stack = {}, [(root, 1)]
        while stack:
            node, place = stack.pop()
            if node:
                places[f"{place:x}"] = node.val
                stack += ((node.left, 2 * place), (node.right, 2 * place + 1))
        return json.dumps(places)

    def deserialize(self, data):
        nodes = {int(place, 16): TreeNode(value) for place, value in json.loads(data).items()}
        for place, node in nodes.items():
            node.left, node.right = nodes.get(2 * place), nodes.get(2 * place + 1)
        return nodes.get(1)
