"""The JSON Schema of lintnews.yaml and of guides, made from the tables that check them, for editors to complete by."""

from lintnews.house.schema.configuration import configuration_schema, guide_schema
from lintnews.house.schema.rules import RuleTold

__all__ = ["RuleTold", "configuration_schema", "guide_schema"]
