//! A contract without a fault.

use serde_json::{Value, json};

/// A small contract that keeps every rule.
pub(super) fn sound() -> Value {
    let problem = json!({ "schema": { "$ref": "#/components/schemas/Problem" } });
    json!({
        "openapi": "3.1.0",
        "servers": [{ "url": "https://comitas.example" }],
        "tags": [{ "name": "cities", "description": "Cities that learn." }],
        "x-tagGroups": [{ "name": "All there is", "tags": ["cities"] }],
        "paths": {
            "/api/v1/cities": { "get": list(), "post": create() },
            "/api/v1/cities/{city_id}": {
                "parameters": [{ "$ref": "#/components/parameters/CityId" }],
                "patch": update(),
            },
        },
        "components": {
            "schemas": schemas(),
            "parameters": parameters(),
            "responses": {
                "Refused": {
                    "description": "The request was refused.",
                    "content": { "application/problem+json": problem },
                },
            },
        },
    })
}

pub(super) fn read() -> Value {
    json!({
        "operationId": "showCity",
        "tags": ["cities"],
        "summary": "Show a city.",
        "description": "As it stands.",
        "security": [{}],
        "x-required-scopes": [],
        "parameters": [{
            "name": "town_id",
            "in": "path",
            "required": true,
            "description": "The city.",
            "example": "0192e4a0-7b1c-7d3e-8f00-000000000001",
            "schema": { "$ref": "#/components/schemas/CityId" },
        }],
        "responses": { "200": city("The city.") },
    })
}

pub(super) fn list() -> Value {
    let state = json!({ "$ref": "#/components/schemas/State" });
    let states = json!({ "type": "array", "maxItems": 2, "items": state, "examples": [["new"]] });
    let page = json!({ "data": [], "page": { "next_cursor": null } });
    json!({
        "operationId": "listCities",
        "tags": ["cities"],
        "summary": "List cities.",
        "description": "Newest first.",
        "security": [{}],
        "x-required-scopes": [],
        "parameters": [
            { "$ref": "#/components/parameters/Limit" },
            { "$ref": "#/components/parameters/Cursor" },
            {
                "name": "state",
                "in": "query",
                "description": "Any of these states.",
                "schema": states,
            },
            {
                "name": "include_total",
                "in": "query",
                "description": "Whether to count.",
                "schema": { "type": "boolean", "examples": [true] },
            },
        ],
        "responses": {
            "200": {
                "description": "A page.",
                "content": { "application/json": {
                    "schema": { "$ref": "#/components/schemas/CityPage" },
                    "examples": { "one": { "value": page } },
                } },
            },
            "400": { "$ref": "#/components/responses/Refused" },
        },
    })
}

pub(super) fn create() -> Value {
    let mut created = city("The city was created.");
    let text = json!({ "schema": { "type": "string" } });
    created["headers"] = json!({ "Location": text, "ETag": text });
    json!({
        "operationId": "createCity",
        "tags": ["cities"],
        "summary": "Create a city.",
        "description": "With its name.",
        "security": [{ "bearer_auth": [] }],
        "x-required-scopes": ["cities:write"],
        "parameters": [{ "$ref": "#/components/parameters/IdempotencyKey" }],
        "requestBody": { "content": { "application/json": {
            "schema": { "$ref": "#/components/schemas/CityCreate" },
            "example": { "name": "Vejle" },
        } } },
        "responses": { "201": created, "422": { "$ref": "#/components/responses/Refused" } },
    })
}

pub(super) fn update() -> Value {
    json!({
        "operationId": "updateCity",
        "tags": ["cities"],
        "summary": "Change a city.",
        "description": "By a merge patch.",
        "security": [{ "bearer_auth": [] }, {}],
        "x-required-scopes": ["admin"],
        "parameters": [{ "$ref": "#/components/parameters/IfMatch" }],
        "requestBody": { "content": { "application/merge-patch+json": {
            "schema": { "$ref": "#/components/schemas/CityCreate" },
            "example": { "name": "Graz" },
        } } },
        "responses": {
            "200": city("The city was changed."),
            "412": { "$ref": "#/components/responses/Refused" },
        },
    })
}

pub(super) fn city(description: &str) -> Value {
    let schema = json!({ "$ref": "#/components/schemas/City" });
    json!({ "description": description, "content": { "application/json": { "schema": schema } } })
}

pub(super) fn parameters() -> Value {
    json!({
        "CityId": {
            "name": "city_id",
            "in": "path",
            "required": true,
            "description": "The city.",
            "schema": { "$ref": "#/components/schemas/CityId" },
        },
        "Limit": {
            "name": "limit",
            "in": "query",
            "description": "How many; 50 if not said.",
            "schema": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 200, "examples": [20] },
        },
        "Cursor": {
            "name": "cursor",
            "in": "query",
            "description": "Where the page starts.",
            "schema": { "type": "string", "maxLength": 512, "examples": ["abc"] },
        },
        "IdempotencyKey": {
            "name": "Idempotency-Key",
            "in": "header",
            "description": "Repeats are answered alike.",
            "schema": { "type": "string", "maxLength": 128, "examples": ["f3b1a2c4"] },
        },
        "IfMatch": {
            "name": "If-Match",
            "in": "header",
            "description": "The version changed.",
            "schema": { "type": "string", "maxLength": 64, "examples": ["\"3\""] },
        },
    })
}

pub(super) fn schemas() -> Value {
    let id = "0192e4a0-7b1c-7d3e-8f00-000000000001";
    let alias = json!({ "type": "string", "maxLength": 9 });
    let place =
        json!({ "oneOf": [{ "$ref": "#/components/schemas/GeoPoint" }, { "type": "null" }] });
    json!({
        "CityId": { "type": "string", "format": "uuid", "examples": [id] },
        "State": { "type": "string", "enum": ["new", "old"] },
        "GeoPoint": {
            "type": "object",
            "required": ["latitude"],
            "additionalProperties": false,
            "properties": { "latitude": { "type": "number", "format": "double" } },
        },
        "City": {
            "type": "object",
            "required": ["id", "name", "state", "population", "place", "labels"],
            "properties": {
                "id": { "$ref": "#/components/schemas/CityId" },
                "name": { "type": "string" },
                "state": { "$ref": "#/components/schemas/State" },
                "population": { "type": ["integer", "null"], "format": "int64" },
                "place": place,
                "labels": { "type": "object", "additionalProperties": { "type": "string" } },
            },
            "examples": [{
                "id": id, "name": "Graz", "state": "new", "population": null,
                "place": { "latitude": 47.07 }, "labels": {},
            }],
        },
        "CityCreate": {
            "type": "object",
            "required": ["name"],
            "additionalProperties": false,
            "properties": {
                "name": { "type": "string", "maxLength": 100 },
                "aliases": { "type": "array", "maxItems": 9, "items": alias },
                "place": place,
            },
        },
        "CityPage": {
            "type": "object",
            "required": ["data", "page"],
            "properties": {
                "data": { "type": "array", "items": { "$ref": "#/components/schemas/City" } },
                "page": { "$ref": "#/components/schemas/PageInfo" },
            },
        },
        "PageInfo": {
            "type": "object",
            "required": ["next_cursor"],
            "properties": { "next_cursor": { "type": ["string", "null"] } },
        },
        "Problem": {
            "type": "object",
            "required": ["code"],
            "properties": { "code": { "type": "string" } },
            "examples": [{ "code": "not_found" }],
        },
    })
}
